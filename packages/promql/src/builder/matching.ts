import type { Invalid } from '@belvedere/core';
import type { Binary, Fill, VectorMatching } from '../syntax/node.ts';

/** What stands in where one side lacks a series that the other has: a number for both sides, or for one (experimental). */
export type FillOption = number | Fill;

/**
 * How the series of two vectors find each other. `groupLeft` matches many on the left with one on the right, and takes
 * labels of the right over; `groupRight` the other way round.
 */
export type Matching<Left extends string, Right extends string> = Pairing<Left, Right> & Grouped<Left, Right>;

type Pairing<Left extends string, Right extends string> =
  { readonly on: readonly (Left & Right)[] } | { readonly ignoring: readonly (Left | Right)[] };

interface Grouped<Left extends string, Right extends string> {
  readonly groupLeft?: readonly Exclude<Right, Left>[];
  readonly groupRight?: readonly Exclude<Left, Right>[];
  readonly fill?: FillOption;
}

/** The matching itself where series can find each other by it, else a sentence. */
export type Matchable<Left extends string, Right extends string, M> = M extends {
  readonly groupLeft: unknown;
  readonly groupRight: unknown;
}
  ? Invalid<'only one side can be the many: choose groupLeft or groupRight'>
  : M extends { readonly ignoring: readonly (infer Ignored)[] }
    ? [Exclude<Left, Ignored>, Exclude<Right, Ignored>] extends [Exclude<Right, Ignored>, Exclude<Left, Ignored>]
      ? M
      : Invalid<`'${Exclude<Left | Right, Ignored | (Left & Right)> & string}' is on one side only: ignore it too, or name the shared labels with { on: […] }`>
    : M;

/** The labels that remain after matching. */
export type Matched<Left extends string, Right extends string, M> = M extends {
  readonly groupLeft: readonly (infer Taken extends string)[];
}
  ? Left | Taken
  : M extends { readonly groupRight: readonly (infer Taken extends string)[] }
    ? Right | Taken
    : M extends { readonly on: readonly (infer On extends string)[] }
      ? On
      : M extends { readonly ignoring: readonly (infer Ignored extends string)[] }
        ? Exclude<Left, Ignored>
        : Left;

/** The same for the set operators, where matching never changes the labels. */
export type SetMatching<Left extends string, Right extends string> =
  { readonly on: readonly (Left & Right)[] } | { readonly ignoring: readonly (Left | Right)[] };

/** Any matching, as the implementations read it. */
export interface LooseMatching {
  readonly on?: readonly string[];
  readonly ignoring?: readonly string[];
  readonly groupLeft?: readonly string[];
  readonly groupRight?: readonly string[];
  readonly fill?: FillOption;
}

/** What a matching adds to a binary operator. */
export function matchingFacts(matching: LooseMatching = {}): Pick<Binary, 'matching' | 'fill'> {
  const { on, ignoring, fill } = matching;
  const group = groupOf(matching);
  const pairing: VectorMatching | undefined =
    on !== undefined
      ? { mode: 'on', labels: on }
      : ignoring !== undefined
        ? { mode: 'ignoring', labels: ignoring }
        : undefined;
  return {
    ...(pairing === undefined ? {} : { matching: group === undefined ? pairing : { ...pairing, group } }),
    ...(fill === undefined ? {} : { fill: typeof fill === 'number' ? { left: fill, right: fill } : fill }),
  };
}

function groupOf({ groupLeft, groupRight }: LooseMatching): VectorMatching['group'] {
  if (groupLeft !== undefined) return { side: 'left', include: groupLeft };
  return groupRight === undefined ? undefined : { side: 'right', include: groupRight };
}

/** {@link Matched} at run time. */
export function matchedLabels(
  left: readonly string[],
  right: readonly string[],
  { on, ignoring, groupLeft, groupRight }: LooseMatching = {},
): readonly string[] {
  if (groupLeft !== undefined) return [...new Set([...left, ...groupLeft])];
  if (groupRight !== undefined) return [...new Set([...right, ...groupRight])];
  if (on !== undefined) return on;
  return ignoring === undefined ? left : left.filter((label) => !ignoring.includes(label));
}
