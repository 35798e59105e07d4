import type { Matcher } from '../syntax/node.ts';

/**
 * A number as a label's value, as `le` and `quantile` have it. Prometheus 3 stores whole ones as `1.0`, earlier ones as
 * they were exposed. Source: https://prometheus.io/docs/prometheus/latest/migration/#le-and-quantile-label-values
 */
export const wholeNumberMatcher = (label: 'le' | 'quantile', value: number): Matcher =>
  Number.isInteger(value)
    ? { label, operator: '=~', value: String.raw`${value}(\.0)?` }
    : { label, operator: '=', value: String(value) };
