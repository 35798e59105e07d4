import { unitOfName, type UnitOfName } from '@belvedere/core';
import { Counter } from '../builder/counter.ts';
import { Gauge } from '../builder/gauge.ts';
import { Histogram } from '../builder/histogram.ts';
import { NativeHistogram } from '../builder/native-histogram.ts';
import { Summary } from '../builder/summary.ts';
import type { Job } from './job.ts';

export type MetricKind = 'counter' | 'gauge' | 'histogram' | 'native-histogram' | 'summary';

/** What a service says of a metric: the one place where its name, kind, labels, unit and jobs are written. */
export interface MetricDeclaration {
  readonly name: string;
  readonly kind: MetricKind;
  readonly help: string;
  readonly unit: string;
  /** All labels of its series: the metric's own, then the target's. */
  readonly labels: readonly string[];
  /** The metric's own labels, as the service sets them. */
  readonly ownLabels: readonly string[];
  /** The values that a label can have, where they are known. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly jobs: readonly Job[];
  /** Upper bounds of a histogram's buckets, ascending, without +Inf; empty for other kinds. */
  readonly buckets: readonly number[];
  /** The quantiles that a summary exposes; empty for other kinds. */
  readonly quantiles: readonly number[];
}

/** The labels that Prometheus adds to every series of a target. */
export const TARGET_LABELS = ['job', 'instance'] as const;
export type TargetLabel = (typeof TARGET_LABELS)[number];

type Jobs = Job | readonly Job[];

/** `job` where one job alone exposes a metric: its name stands in every selector. */
type PinnedJob<J extends Jobs> = J extends Job | readonly [Job] ? 'job' : never;

export interface MetricOptions<Label extends string, Unit extends string, J extends Jobs = Jobs> {
  readonly help: string;
  /** The metric's own labels; `job` and `instance` come by themselves. */
  readonly labels?: readonly Label[];
  /** Known values by label. */
  readonly values?: { readonly [Key in Label]?: readonly string[] };
  /** Where the name states another unit than by its suffix, or none. */
  readonly unit?: Unit;
  /** The job, or the jobs, that expose it. */
  readonly job: J;
}

/** A counter; its unit is read from its name (`…_bytes_total`) unless stated. */
export function counter<
  const Name extends string,
  const Label extends string = never,
  const Unit extends string = UnitOfName<Name>,
  const J extends Jobs = Jobs,
>(name: Name, options: MetricOptions<Label, Unit, J>): Counter<Name, Label | TargetLabel, Unit, PinnedJob<J>> {
  return new Counter(declaration('counter', name, options));
}

/** A gauge; its unit is read from its name (`…_seconds`) unless stated. */
export function gauge<
  const Name extends string,
  const Label extends string = never,
  const Unit extends string = UnitOfName<Name>,
  const J extends Jobs = Jobs,
>(name: Name, options: MetricOptions<Label, Unit, J>): Gauge<Name, Label | TargetLabel, Unit, PinnedJob<J>> {
  return new Gauge(declaration('gauge', name, options));
}

/**
 * Bounds that suit request durations in seconds. Source: the default buckets of the Prometheus client libraries,
 * https://pkg.go.dev/github.com/prometheus/client_golang/prometheus#DefBuckets
 */
export const DEFAULT_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/** A classic histogram; its unit is read from its name unless stated, its bounds are the clients' defaults unless stated. */
export function histogram<
  const Name extends string,
  const Label extends string = never,
  const Unit extends string = UnitOfName<Name>,
  const J extends Jobs = Jobs,
>(
  name: Name,
  options: MetricOptions<Label, Unit, J> & { readonly buckets?: readonly number[] },
): Histogram<Name, Label | TargetLabel, Unit, PinnedJob<J>> {
  const buckets = options.buckets ?? DEFAULT_BUCKETS;
  const unordered = buckets.findIndex(
    (bound, index) => !Number.isFinite(bound) || (index > 0 && bound <= buckets[index - 1]!),
  );
  if (unordered !== -1) {
    throw new RangeError(
      `metric ${name}: bucket bounds ascend and are finite (+Inf comes by itself), and ${buckets[unordered]} at place ${unordered + 1} does not`,
    );
  }
  return new Histogram({ ...declaration('histogram', name, options), buckets });
}

/** A native histogram: its buckets need no declaration, since each sample brings them along. */
export function nativeHistogram<
  const Name extends string,
  const Label extends string = never,
  const Unit extends string = UnitOfName<Name>,
  const J extends Jobs = Jobs,
>(name: Name, options: MetricOptions<Label, Unit, J>): NativeHistogram<Name, Label | TargetLabel, Unit, PinnedJob<J>> {
  return new NativeHistogram(declaration('native-histogram', name, options));
}

/** A summary with the quantiles that its service computes; none where it exposes only the number and the sum. */
export function summary<
  const Name extends string,
  const Label extends string = never,
  const Unit extends string = UnitOfName<Name>,
  const J extends Jobs = Jobs,
>(
  name: Name,
  options: MetricOptions<Label, Unit, J> & { readonly quantiles?: readonly number[] },
): Summary<Name, Label | TargetLabel, Unit, PinnedJob<J>> {
  return new Summary({ ...declaration('summary', name, options), quantiles: options.quantiles ?? [] });
}

function declaration(kind: MetricKind, name: string, options: MetricOptions<string, string>): MetricDeclaration {
  const ownLabels = options.labels ?? [];
  return {
    name,
    kind,
    help: options.help,
    unit: options.unit ?? unitOfName(name),
    labels: [...ownLabels, ...TARGET_LABELS],
    ownLabels,
    values: (options.values ?? {}) as Readonly<Record<string, readonly string[]>>,
    jobs: 'name' in options.job ? [options.job] : options.job,
    buckets: [],
    quantiles: [],
  };
}
