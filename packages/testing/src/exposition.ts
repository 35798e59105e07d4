/** What a catalog says of a metric, as far as its exposition needs it. */
export interface ExposedMetric {
  readonly name: string;
  readonly help: string;
  readonly kind: string;
  readonly ownLabels: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly buckets: readonly number[];
  readonly quantiles: readonly number[];
}

/** Metrics in Prometheus's text format, one series each, with the first known value of every label. */
export const expositionOf = (metrics: readonly ExposedMetric[]): string => metrics.map(familyOf).join('');

function familyOf(metric: ExposedMetric): string {
  const { name, help, kind, ownLabels, values } = metric;
  const labels = ownLabels.map((label) => `${label}="${values[label]?.[0] ?? 'x'}"`);
  const sample = (suffix: string, ...more: string[]) => `${name}${suffix}{${[...labels, ...more].join(',')}} 1`;
  const samples = samplesOf(metric).map(([suffix, ...more]) => sample(suffix, ...more));
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...samples].map((line) => `${line}\n`).join('');
}

function samplesOf({ kind, buckets, quantiles }: ExposedMetric): readonly (readonly [string, ...string[]])[] {
  switch (kind) {
    case 'histogram':
      return [...[...buckets, '+Inf'].map((bound) => ['_bucket', `le="${bound}"`] as const), ['_sum'], ['_count']];
    case 'summary':
      return [...quantiles.map((quantile) => ['', `quantile="${quantile}"`] as const), ['_sum'], ['_count']];
    default:
      return [['']];
  }
}
