import { InstantVector } from '../instant-vector.ts';
import { numberNode } from '../nodes.ts';

type Loose<Unit extends string = string> = InstantVector<string, Unit>;

/**
 * Zero where only the other side has a series: `v or other * 0`. Nobody counts what never happened, so the series is
 * missing; a zero made of the other side has its labels, which `vector(0)` would not.
 */
export const zeroFilled = (vector: Loose, other: Loose): Loose => vector.or(other.times(0));

/** Only what is above zero, as a divisor is: 0/0 is NaN, and anything else by zero an infinity. */
export const aboveZero = <Unit extends string>(vector: Loose<Unit>): Loose<Unit> => above(vector, 0);

/** Without NaN, which fails every comparison: `v > -Inf` keeps each number. */
export const withoutNaN = <Unit extends string>(vector: Loose<Unit>): Loose<Unit> => above(vector, -Infinity);

/** A guard is no bound that a panel draws, as that of a comparison would be. */
function above<Unit extends string>({ node, unit, labels, scrapeInterval }: Loose<Unit>, value: number): Loose<Unit> {
  const compared = { kind: 'binary', operator: '>', left: node, right: numberNode(value) } as const;
  return new InstantVector({ node: compared, unit, labels, scrapeInterval });
}
