import { walk, type Node } from '@belvedere/promql';

/**
 * Functions and aggregations of PromQL that MetricsQL lacks, or has under the same name for something else: those of
 * native histograms, which VictoriaMetrics stores as buckets of its own.
 * Source: https://docs.victoriametrics.com/metricsql/#metricsql-functions
 */
const LACKED: ReadonlySet<string> = new Set([
  'double_exponential_smoothing',
  'histogram_avg',
  'histogram_count',
  'histogram_fraction',
  'histogram_stddev',
  'histogram_stdvar',
  'histogram_sum',
  'info',
  'limit_ratio',
]);

/** What of an expression MetricsQL cannot read. */
export function metricsqlLacks(node: Node): readonly string[] {
  const lacked = new Set<string>();
  for (const part of walk(node)) {
    if (part.kind === 'call' && LACKED.has(part.function)) lacked.add(`${part.function}()`);
    if (part.kind === 'aggregation' && LACKED.has(part.operator)) lacked.add(`${part.operator}()`);
    if (part.kind === 'selector' && part.extension !== undefined) lacked.add(`modifier '${part.extension}'`);
    if (part.kind === 'binary' && part.fill !== undefined) lacked.add("modifier 'fill'");
    if (part.kind === 'binary' && (part.operator === '</' || part.operator === '>/')) {
      lacked.add(`operator '${part.operator}'`);
    }
  }
  return [...lacked];
}

/**
 * Functions that MetricsQL computes from the last sample before the window too, and without extrapolation: the values are
 * close to Prometheus's, and not the same. Source: https://docs.victoriametrics.com/metricsql/
 */
const OTHERWISE: ReadonlySet<string> = new Set(['changes', 'delta', 'increase', 'rate']);

/** The functions of an expression whose values differ between Prometheus and VictoriaMetrics. */
export const metricsqlDiffers = (node: Node): readonly string[] => [
  ...new Set(
    walk(node).flatMap((part) => (part.kind === 'call' && OTHERWISE.has(part.function) ? [part.function] : [])),
  ),
];
