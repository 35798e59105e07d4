import type { Invalid } from '@belvedere/core';
import type { Expression } from '../expression.ts';
import type { InstantVector } from '../instant-vector.ts';
import type { LabelsOf } from '../shape.ts';

/** Any instant vector; its labels and unit are read from its shape. */
export type AnyVector = Expression & { readonly shape: unknown };

/** A vector as the implementations read it: what its type promised is checked by then. */
export const loose = (vector: unknown): InstantVector<string, string> => vector as InstantVector<string, string>;

/** The second vector itself where all its labels are among those of the first, else a sentence. */
export type FewerLabels<First, Second, SecondName extends string, FirstName extends string> =
  LabelsOf<Second> extends LabelsOf<First>
    ? Second
    : Invalid<`${SecondName} has the label '${Exclude<LabelsOf<Second>, LabelsOf<First>>}', which ${FirstName} lacks: aggregate it away first`>;

/** The labels by which a vector with fewer is matched; none to name where both have the same. */
export function sharing(
  first: InstantVector<string, string>,
  second: InstantVector<string, string>,
): readonly string[] | undefined {
  const shared = first.labels.filter((label) => second.labels.includes(label));
  return shared.length === first.labels.length && shared.length === second.labels.length ? undefined : shared;
}
