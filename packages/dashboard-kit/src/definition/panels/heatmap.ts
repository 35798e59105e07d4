import { callSite, type Quantity } from '@belvedere/core';
import type { Expression, Histogram, NativeHistogram } from '@belvedere/promql';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { PrometheusQuery } from '../queries/query.ts';

export interface HeatmapSettings
  extends Omit<PanelSettings, 'thresholds' | 'mappings' | 'min' | 'max'>, OwnWords<'heatmap'> {
  /** The unit of the observations. */
  readonly observed: string;
  readonly min?: Quantity;
  readonly max?: Quantity;
  /** For values that span orders of magnitude. */
  readonly scale?: 'linear' | 'log';
}

export type HeatmapPanel = PanelDefinition<'heatmap', HeatmapSettings>;

/** A histogram of either kind, narrowed or not. */
type AnyHistogram<Labels extends string, Unit extends string> =
  Histogram<string, Labels, Unit> | NativeHistogram<string, Labels, Unit>;

/**
 * How the observations of a histogram are spread, over time: `heatmap('Latency', { of: requestDuration })` asks
 * `sum by (le) (rate(request_duration_seconds_bucket[$__rate_interval]))`.
 */
export function heatmap<Labels extends string, Unit extends string>(
  title: string,
  options: { readonly of: AnyHistogram<Labels, Unit> } & Omit<HeatmapSettings, 'observed'>,
): HeatmapPanel {
  const { of, ...settings } = options;
  const query: PrometheusQuery = {
    kind: 'prometheus',
    expression: distribution(of as unknown as AnyHistogram<string, string>),
    legend: '{{le}}',
    refId: 'buckets',
    hidden: false,
    exemplars: false,
  };
  return definePanel('heatmap', title, { ...settings, observed: of.metric.unit }, callSite(heatmap), [query]);
}

function distribution(of: AnyHistogram<string, string>): Expression {
  return 'bucket' in of ? of.bucket.rate().sum({ by: ['le'] }) : of.rate().sum();
}
