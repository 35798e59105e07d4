import type { MetricDeclaration } from '@belvedere/promql';

/**
 * Whether the exposition can state the kind that the catalog declares. A counter without `_total` is one that its
 * exporter exposes untyped, and OpenMetrics would refuse it.
 * Source: https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md#counter
 */
export const isNamedAsDeclared = ({ kind, name }: MetricDeclaration): boolean =>
  kind !== 'counter' || name.endsWith('_total');
