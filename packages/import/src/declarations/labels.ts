import { TARGET_LABELS } from '@belvedere/promql';
import type { Family } from '../exposition/family.ts';

/** Labels that are part of how a family is exposed, by its type: no label of the metric. */
const OF_THE_TYPE: Partial<Record<Family['type'], string>> = { histogram: 'le', summary: 'quantile' };

/**
 * The labels of a family with all their values, the empty one included; a label that the target already has is named as
 * Prometheus will rename it.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config, honor_labels
 */
export function labelsOf({ type, samples }: Family): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { labels } of samples) {
    for (const [name, value] of labels) {
      if (name === OF_THE_TYPE[type]) continue;
      const stored = isTargetLabel(name) ? `exported_${name}` : name;
      values.set(stored, (values.get(stored) ?? new Set()).add(value));
    }
  }
  return values;
}

const isTargetLabel = (name: string): boolean => TARGET_LABELS.some((label) => label === name);
