import { closed, type LabelFacts, type LabelSet } from './label-set.ts';
import type { Job } from './job.ts';
import type { MetricDeclaration } from './metric.ts';

/**
 * How the values of a series behave. A `bucket` counts up, as does every part of a histogram; a `quantile` of a summary
 * moves as a gauge does.
 */
export type SeriesKind = 'counter' | 'gauge' | 'bucket' | 'quantile' | 'native-histogram';

/** One series name that a selector can read: a part of a metric, or what a rule records. */
export interface SeriesFacts {
  readonly name: string;
  /** Left out where it cannot be told. */
  readonly kind: SeriesKind | undefined;
  /** Left out where it cannot be told. */
  readonly unit: string | undefined;
  readonly labels: LabelSet;
  /** The jobs that expose it; none for what is recorded. */
  readonly jobs: readonly Job[];
  /** The metric that it is a part of; none for what is recorded. */
  readonly metric?: MetricDeclaration;
}

/** The series that a metric is exposed as: a classic histogram has three, a summary too. */
export function seriesOf(metric: MetricDeclaration): readonly SeriesFacts[] {
  const { name, unit } = metric;
  const count = part(metric, '_count', 'counter', 'count');
  const sum = part(metric, '_sum', 'counter', unit);
  switch (metric.kind) {
    case 'histogram':
      return [part(metric, '_bucket', 'bucket', 'count', ['le', bounds(metric.buckets)]), count, sum];
    case 'summary':
      return [part(metric, '', 'quantile', unit, ['quantile', { always: true, ...quantiles(metric) }]), count, sum];
    case 'counter':
    case 'gauge':
    case 'native-histogram':
      return [part(metric, '', metric.kind, unit)];
    default:
      throw new Error(`metric ${name} is of the unknown kind ${JSON.stringify(metric.kind satisfies never)}`);
  }
}

function part(
  metric: MetricDeclaration,
  suffix: string,
  kind: SeriesKind,
  unit: string,
  own?: readonly [label: string, facts: LabelFacts],
): SeriesFacts {
  const { name, labels, values, jobs } = metric;
  const facts = new Map<string, LabelFacts>();
  for (const label of labels) facts.set(label, factsOf(values[label]));
  if (own !== undefined) facts.set(...own);
  return { name: name + suffix, kind, unit, labels: closed(facts), jobs, metric };
}

/** A declared label is on every series, unless the empty value is declared. */
const factsOf = (values: readonly string[] | undefined): LabelFacts =>
  values === undefined ? { always: true } : { always: !values.includes(''), values };

const bounds = (buckets: readonly number[]): LabelFacts => ({
  always: true,
  values: [...buckets.flatMap(spellings), '+Inf'],
});

const quantiles = ({ quantiles }: MetricDeclaration): Pick<LabelFacts, 'values'> =>
  quantiles.length === 0 ? {} : { values: quantiles.flatMap(spellings) };

/**
 * How a number stands in a label: Prometheus 3 writes a whole one as `1.0`, earlier ones keep what was exposed.
 * Source: https://prometheus.io/docs/prometheus/latest/migration/#le-and-quantile-label-values
 */
export const spellings = (value: number): readonly string[] =>
  Number.isInteger(value) ? [String(value), `${value}.0`] : [String(value)];
