import type { Category, Severity, TeamName } from '@belvedere/organization';
import { literalPattern, regexpProblem } from './regexp.ts';

/** How a label is compared. Regular expressions are RE2's, and match the whole value. */
export type Operator = '=' | '!=' | '=~' | '!~';

/** A condition on a label; a label that an alert lacks has the empty value. */
export interface Matcher {
  readonly label: string;
  readonly operator: Operator;
  readonly value: string;
}

/** What a label may be held to: a value, one of several, or what `not` and `pattern` make. */
export type Match<Value extends string = string> = Value | readonly Value[] | Held<Value>;

/** A match that is not plain equality. */
export interface Held<Value extends string = string> {
  readonly operator: Operator;
  readonly value: string;
  /** Only for the compiler: values that the match was made of. */
  readonly of?: Value;
}

/** Conditions by label. The labels that every alert has take their known values only. */
export type Where = Readonly<Record<string, Match | undefined>> & {
  readonly severity?: Match<Severity>;
  readonly team?: Match<TeamName>;
  readonly category?: Match<Category>;
};

/** Every value but these: `not('info')`, `not(['info', 'ticket'])`. */
export const not = <const Value extends string>(values: Value | readonly Value[]): Held<Value> =>
  typeof values === 'string'
    ? { operator: '!=', value: values }
    : { operator: '!~', value: literalPattern(values as readonly Value[]) };

/** Values that a regular expression of RE2 matches whole: `pattern('Inference.*')`. Throws a `TypeError` where it is none. */
export function pattern(expression: string): Held<never> {
  const problem = regexpProblem(expression);
  if (problem !== undefined) throw new TypeError(`pattern('${expression}'): ${problem}`);
  return { operator: '=~', value: expression };
}

/** Values that a regular expression of RE2 does not match whole: `notPattern('Test.*')`. */
export const notPattern = (expression: string): Held<never> => ({ ...pattern(expression), operator: '!~' });

/**
 * Conditions as matchers, in the order of their labels: `matchers({ severity: 'critical', team: ['database', 'ml'] })`
 * is `severity="critical"` and `team=~"database|ml"`. Throws a `TypeError` for a label without a name or a list without
 * a value.
 */
export const matchers = (where: Where): readonly Matcher[] =>
  Object.entries(where)
    .filter((entry): entry is [string, Match] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, match]) => ({ label: labelName(label), ...heldOf(label, match) }));

function heldOf(label: string, match: Match): { readonly operator: Operator; readonly value: string } {
  if (typeof match === 'string') return { operator: '=', value: match };
  if (!isList(match)) return { operator: match.operator, value: match.value };
  if (match.length === 0) throw new TypeError(`the label '${label}' is held to an empty list: name a value`);
  return match.length === 1 ? { operator: '=', value: match[0]! } : { operator: '=~', value: literalPattern(match) };
}

const isList = (match: Match): match is readonly string[] => Array.isArray(match);

function labelName(label: string): string {
  if (label === '') throw new TypeError('a matcher names no label');
  return label;
}
