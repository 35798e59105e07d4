import type { FieldKind } from '../stream/field.ts';

/** What a text is held to. */
export type TextMatch =
  | { readonly kind: 'equal'; readonly value: string }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'pattern'; readonly source: string }
  | { readonly kind: 'variable'; readonly variable: string; readonly multi: boolean };

export type Comparison = '==' | '!=' | '>' | '>=' | '<' | '<=';

/** A label or a field whose text matches, or does not. */
export interface TextCondition {
  readonly kind: 'text';
  readonly name: string;
  readonly match: TextMatch;
  readonly negated: boolean;
}

/** A field that is compared with a number, a length of time, a size, or a variable of the dashboard. */
export interface NumberCondition {
  readonly kind: 'number';
  readonly name: string;
  readonly fieldKind: FieldKind;
  readonly operator: Comparison;
  readonly value: number | string | { readonly variable: string };
}

/** A field that is true or false. */
export interface TruthCondition {
  readonly kind: 'truth';
  readonly name: string;
  readonly value: boolean;
}

/** A field that a line has, or lacks. */
export interface PresenceCondition {
  readonly kind: 'presence';
  readonly name: string;
  readonly negated: boolean;
}

/** At least one of several conditions. */
export interface EitherCondition {
  readonly kind: 'either';
  readonly conditions: readonly Condition[];
}

export type Condition = TextCondition | NumberCondition | TruthCondition | PresenceCondition | EitherCondition;

/** What the line itself is searched for: one of several texts, a regular expression, what the dashboard's reader types. */
export type LineFilter =
  | { readonly kind: 'texts'; readonly texts: readonly string[]; readonly negated: boolean }
  | { readonly kind: 'pattern'; readonly source: string; readonly negated: boolean }
  | { readonly kind: 'search'; readonly variable: string };

/** All that a query asks of a line: everything holds. */
export interface Conditions {
  readonly labels: readonly TextCondition[];
  readonly lines: readonly LineFilter[];
  readonly fields: readonly Condition[];
}
