import type { Grouping } from '../syntax/node.ts';
import type { InstantVector } from './instant-vector.ts';

/**
 * An aggregation: over everything, or into groups. `never` stands for no labels; the labels that are kept come from
 * `by` and `without` alone, never from what the result is used for, hence the signature without a parameter.
 */
export interface Aggregate<Labels extends string, To extends string> {
  (): InstantVector<never, To>;
  <B extends Labels>(grouping: { readonly by: readonly B[] }): InstantVector<B, To>;
  <W extends Labels>(grouping: { readonly without: readonly W[] }): InstantVector<Exclude<Labels, W>, To>;
}

/** An {@link Aggregate} that takes a number first. */
export interface AggregateWith<Labels extends string, To extends string> {
  (parameter: number): InstantVector<never, To>;
  <B extends Labels>(parameter: number, grouping: { readonly by: readonly B[] }): InstantVector<B, To>;
  <W extends Labels>(
    parameter: number,
    grouping: { readonly without: readonly W[] },
  ): InstantVector<Exclude<Labels, W>, To>;
}

/** An {@link Aggregate} that moves the value into a label. */
export interface CountValues<Labels extends string> {
  <Name extends string>(label: Name): InstantVector<Name, 'count'>;
  <Name extends string, B extends Labels>(
    label: Name,
    grouping: { readonly by: readonly B[] },
  ): InstantVector<Name | B, 'count'>;
  <Name extends string, W extends Labels>(
    label: Name,
    grouping: { readonly without: readonly W[] },
  ): InstantVector<Name | Exclude<Labels, W>, 'count'>;
}

/** The groups within which series are chosen; those that are kept keep all their labels. */
export type Groups<Labels extends string> =
  { readonly by: readonly Labels[] } | { readonly without: readonly Labels[] };

/** Any grouping, as the implementations read it. */
export interface LooseGrouping {
  readonly by?: readonly string[];
  readonly without?: readonly string[];
}

/** The clause `by (…)` or `without (…)`; none for a grouping of everything into one. */
export function groupingNode({ by, without }: LooseGrouping): Grouping | undefined {
  if (by !== undefined) return by.length === 0 ? undefined : { mode: 'by', labels: by };
  return without === undefined ? undefined : { mode: 'without', labels: without };
}

/** The labels that a grouping keeps. */
export const groupedLabels = (labels: readonly string[], { by, without }: LooseGrouping): readonly string[] =>
  by ?? (without === undefined ? [] : labels.filter((label) => !without.includes(label)));
