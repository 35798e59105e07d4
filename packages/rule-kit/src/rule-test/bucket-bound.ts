/**
 * A bucket's bound as the label `le` of Prometheus 3 has it: `bucketBound(0.25)` is `0.25`, `bucketBound(1)` is `1.0`,
 * `bucketBound(1e6)` is `1e+06`, `bucketBound(Infinity)` is `+Inf`.
 * Source: formatOpenMetricsFloat, https://github.com/prometheus/prometheus/blob/main/model/labels/float.go
 */
export function bucketBound(bound: number): string {
  if (bound === Infinity) return '+Inf';
  const size = Math.abs(bound);
  if (size >= 1e6 || (size > 0 && size < 1e-4)) {
    return bound.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  }
  return Number.isInteger(bound) ? `${bound}.0` : String(bound);
}
