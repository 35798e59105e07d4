import type { TextCondition, TextMatch } from '../query/condition.ts';
import { patternSource } from './pattern.ts';
import { isVariable, variableName, type VariableReference } from './variable.ts';
import { wellFormed } from './well-formed.ts';

/** What a text is matched with: equal to, any of, matched as a whole by a regular expression, chosen on the dashboard. */
export type PositiveMatch = string | RegExp | readonly string[] | VariableReference;

/** The contrary of a match. */
export class Not {
  readonly match: PositiveMatch;

  constructor(match: PositiveMatch) {
    this.match = match;
  }
}

export type Match = PositiveMatch | Not;

/** `shop.logs.where({ level: not('debug') })` is `{service="shop", level!="debug"}`. */
export const not = (match: PositiveMatch): Not => new Not(match);

/**
 * A match as data. Throws a `RangeError` where it matches nothing, or the empty text, which Loki takes for a missing
 * label and Elasticsearch does not.
 */
export function textMatch(owner: string, match: PositiveMatch): TextMatch {
  if (match instanceof RegExp) return { kind: 'pattern', source: patternSource(owner, match) };
  if (isVariable(match)) return { kind: 'variable', variable: variableName(owner, match), multi: match.multi };
  const values = typeof match === 'string' ? [match] : match;
  if (values.length === 0) throw new RangeError(`${owner}: a list of no values matches nothing`);
  for (const value of values) {
    if (value === '') throw new RangeError(`${owner}: the empty text is a missing value for Loki: say isAbsent()`);
    wellFormed(owner, value);
  }
  return values.length === 1 ? { kind: 'equal', value: values[0]! } : { kind: 'oneOf', values };
}

/** Matches of labels as conditions, in the order they were written. Throws as `textMatch` does. */
export const labelConditions = (
  stream: string,
  matches: Readonly<Record<string, Match | undefined>>,
): readonly TextCondition[] =>
  Object.entries(matches).flatMap(([name, match]) => {
    if (match === undefined) return [];
    const negated = match instanceof Not;
    const positive = negated ? match.match : match;
    return [{ kind: 'text', name, match: textMatch(`${stream}, label ${name}`, positive), negated }];
  });
