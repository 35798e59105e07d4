import { durationLength, type Quantity } from '@belvedere/core';
import type { Length, Modifiers, Node, NumberLiteral, Selector, Subquery } from '../syntax/node.ts';
import { mapChildren } from '../syntax/walk.ts';

/** A point in time that an expression is pinned to: where the panel's range starts or ends, or seconds since 1970. */
export type Instant = 'start' | 'end' | Quantity<'seconds'>;

/** The tree with each outermost selector and subquery changed: what is within a subquery moves with it. */
const mapEvaluated = (node: Node, change: (modified: Selector | Subquery) => Node): Node =>
  node.kind === 'selector' || node.kind === 'subquery'
    ? change(node)
    : mapChildren(node, (child) => mapEvaluated(child, change));

/** The same expression as it was so many milliseconds before. */
export const offsetBy = (node: Node, length: number): Node =>
  mapEvaluated(node, (modified) => ({ ...modified, offset: lengthSum(modified.offset, length) }));

/** The same expression as it is at one time; what is pinned already stays where it is. */
export const pinnedTo = (node: Node, instant: Instant): Node =>
  mapEvaluated(node, (modified) => (modified.at === undefined ? { ...modified, at: atOf(instant) } : modified));

const atOf = (instant: Instant): NonNullable<Modifiers['at']> =>
  typeof instant === 'string' ? instant : instant.value;

/** An offset that is longer by so many milliseconds. */
export function lengthSum(offset: Length = 0, length: number): Length {
  if (typeof offset === 'number') return offset + length;
  const right: NumberLiteral = { kind: 'number', value: length / 1000, duration: true };
  return { kind: 'duration', operator: '+', left: offset, right };
}

/** A duration in milliseconds; negative where it looks ahead. */
export const offsetLength = (duration: unknown, sign: 1 | -1): number => sign * durationLength(duration as string);
