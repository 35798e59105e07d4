import type { MetricDeclaration } from '@belvedere/promql';
import type { LabelSet } from '../model/labels.ts';
import { escapeLabelValue } from './escape.ts';
import { formatBound } from './number.ts';

/**
 * The samples that a series is exposed as, each ready to be followed by a value: `name{label="value"}`. A histogram
 * has one for each bound, for +Inf, for its sum and for its count, in this order; a summary one for each quantile, for its
 * sum and for its count.
 */
export function sampleNames(metric: MetricDeclaration, labels: LabelSet): string[] {
  const { name, kind, buckets, quantiles } = metric;
  const observed = [`${name}_sum${braces(labels)}`, `${name}_count${braces(labels)}`];
  if (kind === 'histogram') {
    const bounds = [...buckets, Infinity].map(formatBound);
    return [...bounds.map((le) => `${name}_bucket${braces({ ...labels, le })}`), ...observed];
  }
  if (kind === 'summary') {
    return [...quantiles.map((share) => name + braces({ ...labels, quantile: formatBound(share) })), ...observed];
  }
  return [name + braces(labels)];
}

/** A series by its name and its labels: `up{job="api"}`. */
export const seriesName = (name: string, labels: LabelSet): string => name + braces(labels);

function braces(labels: LabelSet): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeLabelValue(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
