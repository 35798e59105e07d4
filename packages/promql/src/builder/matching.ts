import type { VectorMatching } from '../syntax/node.ts';

/** How the series of two vectors find each other. `groupLeft` takes the right side's labels over to many on the left. */
export type Matching<Left extends string, Right extends string> =
  | { readonly on: readonly (Left & Right)[]; readonly groupLeft?: readonly Exclude<Right, Left>[] }
  | { readonly ignoring: readonly (Left | Right)[]; readonly groupLeft?: readonly Exclude<Right, Left>[] };

/** The labels that remain after matching. */
export type Matched<Left extends string, Matching> = Matching extends {
  readonly groupLeft: readonly (infer Group extends string)[];
}
  ? Left | Group
  : Matching extends { readonly on: readonly (infer On extends string)[] }
    ? On
    : Matching extends { readonly ignoring: readonly (infer Ignored extends string)[] }
      ? Exclude<Left, Ignored>
      : Left;

/** The same for the set operators, where matching never changes the labels. */
export type SetMatching<Left extends string, Right extends string> =
  { readonly on: readonly (Left & Right)[] } | { readonly ignoring: readonly (Left | Right)[] };

interface LooseMatching {
  readonly on?: readonly string[];
  readonly ignoring?: readonly string[];
  readonly groupLeft?: readonly string[];
}

export function matchingNode({ on, ignoring, groupLeft }: LooseMatching): VectorMatching {
  return {
    mode: on === undefined ? 'ignoring' : 'on',
    labels: on ?? ignoring ?? [],
    ...(groupLeft === undefined ? {} : { group: { side: 'left', include: groupLeft } }),
  };
}

/** {@link Matched} at run time. */
export function matchedLabels(left: readonly string[], { on, ignoring, groupLeft }: LooseMatching): readonly string[] {
  if (groupLeft !== undefined) return [...new Set([...left, ...groupLeft])];
  if (on !== undefined) return on;
  return left.filter((label) => ignoring?.includes(label) !== true);
}
