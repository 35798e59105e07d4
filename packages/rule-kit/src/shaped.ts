import type { Expression } from '@belvedere/promql';

/** An expression whose labels and unit the compiler still knows, and that passes for one of any labels and unit. */
export type Shaped<Labels extends string, Unit extends string> = Expression & {
  readonly labels: readonly Labels[];
  readonly unit: Unit;
};
