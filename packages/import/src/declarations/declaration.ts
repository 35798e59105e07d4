import type { MetricKind } from '@belvedere/promql';

/** What the declaration of a metric in a catalog is made of, as a target exposes it. */
export interface Declaration {
  readonly name: string;
  readonly kind: MetricKind;
  readonly help: string;
  /** Where OpenMetrics states another unit than the name does. */
  readonly unit?: string;
  /** The metric's own, in the order in which they were seen. */
  readonly labels: readonly string[];
  /** All values that were seen, of the labels that are to state theirs. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Ascending, without +Inf. */
  readonly buckets: readonly number[];
  /** Ascending. */
  readonly quantiles: readonly number[];
  /** What the author has to look at: a fixed text, nothing of what was read. */
  readonly remark?: string;
}
