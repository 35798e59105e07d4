import { valueOf, type Labels } from '../model/labels.ts';
import type { Matcher } from '../model/matcher.ts';
import { matchesRegexp } from '../model/regexp.ts';

/** Whether every condition holds for an alert. */
export const matchesAll = (matchers: readonly Matcher[], labels: Labels): boolean =>
  matchers.every((matcher) => holds(matcher, valueOf(labels, matcher.label)));

/** Whether a condition holds for the value of its label; the empty one where an alert lacks the label. */
export function holds({ operator, value }: Matcher, of: string): boolean {
  switch (operator) {
    case '=':
      return of === value;
    case '!=':
      return of !== value;
    case '=~':
      return matchesRegexp(value, of);
    case '!~':
      return !matchesRegexp(value, of);
    default:
      throw new Error(`unknown operator ${JSON.stringify(operator satisfies never)}`);
  }
}
