/** The functions that read a distribution. Source: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
export const HISTOGRAM_READERS: ReadonlySet<string> = new Set([
  'histogram_quantile',
  'histogram_quantiles',
  'histogram_fraction',
]);
