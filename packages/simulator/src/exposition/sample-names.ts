import type { MetricDeclaration } from '@belvedere/promql';
import type { LabelSet } from '../model/labels.ts';
import { escapeLabelValue } from './escape.ts';
import { formatBound } from './number.ts';

/**
 * The samples that a series is exposed as, each ready to be followed by a value: `name{label="value"}`. A histogram
 * has one for each bound, for +Inf, for its sum and for its count, in this order.
 */
export function sampleNames(metric: MetricDeclaration, labels: LabelSet): string[] {
  if (metric.kind !== 'histogram') return [metric.name + braces(labels)];
  const buckets = [...metric.buckets, Infinity].map(
    (bound) => `${metric.name}_bucket${braces({ ...labels, le: formatBound(bound) })}`,
  );
  return [...buckets, `${metric.name}_sum${braces(labels)}`, `${metric.name}_count${braces(labels)}`];
}

function braces(labels: LabelSet): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeLabelValue(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
