import type { LabelFacts } from '../catalog/label-set.ts';
import { matchesRegexp } from '../language/regexp.ts';
import type { Matcher } from '../syntax/node.ts';
import { hasVariable } from './variables-in.ts';
import { literalAlternatives } from './literals.ts';

/** Whether a matcher holds for a label's value; an absent label has the empty one. */
export function matches({ operator, value }: Matcher, of: string): boolean {
  switch (operator) {
    case '=':
      return of === value;
    case '!=':
      return of !== value;
    case '=~':
      return isMatch(value, of);
    case '!~':
      return !isMatch(value, of);
    default:
      throw new Error(`unknown operator ${JSON.stringify(operator satisfies never)}`);
  }
}

const verdicts = new Map<string, boolean>();
const REMEMBERED = 10_000;

/** A verdict is remembered: a pattern stands in many expressions, and to compile it takes longer than to read one. */
function isMatch(pattern: string, text: string): boolean {
  const key = `${pattern}\0${text}`;
  let verdict = verdicts.get(key);
  if (verdict === undefined) {
    verdict = literalAlternatives(pattern)?.includes(text) ?? matchesRegexp(pattern, text);
    if (verdicts.size >= REMEMBERED) verdicts.clear();
    verdicts.set(key, verdict);
  }
  return verdict;
}

/** Whether a matcher's value is known before Grafana has replaced what it replaces. */
export const isKnown = ({ value }: Matcher): boolean => !hasVariable(value);

/** What a matcher says of the label that it selects by; nothing where it leaves all open. `null` is a label that is not there. */
export function factsOf(matcher: Matcher, before: LabelFacts | undefined): LabelFacts | null | undefined {
  const { operator, value } = matcher;
  if (!isKnown(matcher)) return before === undefined ? undefined : { always: before.always };
  if (operator === '=') return value === '' ? null : { always: true, values: [value] };
  const always = before?.always === true || !matches(matcher, '');
  const values = narrowed(matcher, before?.values);
  if (values !== undefined) return { always, values };
  return before !== undefined || always ? { always } : undefined;
}

/** The values that are left: of those known, or those that the matcher lists. */
function narrowed(matcher: Matcher, known: readonly string[] | undefined): readonly string[] | undefined {
  if (known === undefined) return matcher.operator === '=~' ? literalAlternatives(matcher.value) : undefined;
  const left = known.filter((value) => matches(matcher, value));
  return left.length === 0 ? undefined : left;
}
