import type { Invalid } from '@belvedere/core';
import type { Matcher } from '../syntax/node.ts';
import { patternText } from './pattern.ts';

/** A Grafana template variable as a matcher's value; `multi` matches any of the values chosen. */
export interface VariableReference {
  readonly variable: string;
  readonly multi: boolean;
}

/** What a label is matched with: equal to, any of, matched by a regular expression (anchored), chosen on the dashboard. */
export type PositiveMatch = string | RegExp | readonly string[] | VariableReference;
export type Match = PositiveMatch | Not;

/** The contrary of a match. */
export class Not {
  readonly match: PositiveMatch;

  constructor(match: PositiveMatch) {
    this.match = match;
  }
}

/** `v.where({ status: not(/5../) })` is `v{status!~"5.."}`. */
export const not = (match: PositiveMatch): Not => new Not(match);

/** Matchers by label. A label that the metric lacks turns into a sentence, also where the object comes from a variable. */
export type Matchers<Name extends string, Labels extends string, M> = {
  readonly [Label in keyof M]: Label extends Labels
    ? Match
    : Invalid<`metric ${Name} has no label '${Label & string}'`>;
};

/** The same without a sentence: the labels that an editor offers. */
export type Offered<Labels extends string> = { readonly [Label in Labels]?: Match };

/** The matchers of a selector, in the order they were written. Throws a `TypeError` where a pattern is none of RE2. */
export const matcherNodes = (metric: string, matches: Readonly<Record<string, Match>>): Matcher[] =>
  Object.entries(matches).map(([label, match]) => {
    const owner = `metric ${metric}, label ${label}`;
    return match instanceof Not ? matcher(owner, label, match.match, '!') : matcher(owner, label, match, '=');
  });

function matcher(owner: string, label: string, match: PositiveMatch, sign: '=' | '!'): Matcher {
  const equal = sign === '=' ? '=' : '!=';
  const regular = sign === '=' ? '=~' : '!~';
  if (typeof match === 'string') return { label, operator: equal, value: match };
  if (match instanceof RegExp) return { label, operator: regular, value: patternText(owner, match) };
  if (isReference(match)) {
    return { label, operator: match.multi ? regular : equal, value: `$${match.variable}` };
  }
  if (match.length === 0) throw new RangeError(`${owner}: a list of no values matches nothing`);
  return match.length === 1
    ? { label, operator: equal, value: match[0]! }
    : { label, operator: regular, value: match.map(escapeRegularExpression).join('|') };
}

const isReference = (match: PositiveMatch): match is VariableReference =>
  typeof match === 'object' && 'variable' in match;

/** A literal text within RE2. Source: https://github.com/google/re2/wiki/Syntax */
export const escapeRegularExpression = (text: string): string =>
  text.replaceAll(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`);
