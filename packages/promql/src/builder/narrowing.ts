import { isKnown, matches } from '../check/matched.ts';
import type { Matcher } from '../syntax/node.ts';
import type { Selection } from './selection.ts';

/**
 * The matchers of a selection with one more. Where one of them asks for a value, it decides about the others of its
 * label: those that it satisfies go. Throws a `RangeError` where it satisfies one not, since nothing would be left.
 */
export function addMatcher({ metric, matchers }: Selection, added: Matcher): readonly Matcher[] {
  const before = matchers.filter(({ label }) => label === added.label);
  if (before.some((matcher) => isSame(matcher, added))) return matchers;
  const decisive = isValue(added) ? added : before.find(isValue);
  if (decisive === undefined) return [...matchers, added];
  const decided = [...before, added].filter((matcher) => matcher !== decisive && isKnown(matcher));
  const refused = decided.find((matcher) => !matches(matcher, decisive.value));
  if (refused !== undefined) {
    const [first, second] = refused === added ? [decisive, added] : [refused, added];
    throw new RangeError(`metric ${metric.name}: ${textOf(first)} and ${textOf(second)} leave nothing`);
  }
  return [...matchers, added].filter((matcher) => !decided.includes(matcher));
}

const isValue = (matcher: Matcher): boolean => matcher.operator === '=' && isKnown(matcher);

const isSame = (one: Matcher, other: Matcher): boolean =>
  one.label === other.label && one.operator === other.operator && one.value === other.value;

const textOf = ({ label, operator, value }: Matcher): string => `${label}${operator}"${value}"`;
