/** A sample's value, as both formats read it. */
export function formatValue(value: number): string {
  if (value === Infinity) return '+Inf';
  return value === -Infinity ? '-Inf' : String(value);
}

/**
 * A bucket's upper bound, or a quantile, as the value of its label: always a float, `1` is `1.0` and a million `1e+06`. Prometheus
 * stores bounds so whatever it scrapes; written so here, backfilled and scraped series are the same in any version.
 * Source: https://github.com/prometheus/prometheus/blob/main/model/labels/float.go
 */
export function formatBound(bound: number): string {
  if (bound === Infinity) return '+Inf';
  const magnitude = Math.abs(bound);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e6)) {
    return bound.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  }
  const text = String(bound);
  return text.includes('.') ? text : `${text}.0`;
}
