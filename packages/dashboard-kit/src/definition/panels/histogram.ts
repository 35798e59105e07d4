import { callSite, type Quantity } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';

export interface HistogramSettings<Unit extends string = string> extends PanelSettings<Unit>, OwnWords<'histogram'> {
  /** How wide a bucket is; chosen by Grafana where left out. */
  readonly bucketSize?: Quantity<Unit>;
  /** Counts all series together. */
  readonly combine?: boolean;
}

export type HistogramPanel = PanelDefinition<'histogram', HistogramSettings>;

/** How often which values occur among the series: `histogramPanel('Lag', { query: lag, bucketSize: seconds(1) })`. */
export function histogramPanel<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & HistogramSettings<NoInfer<Unit>>,
): HistogramPanel {
  return definePanel('histogram', title, options as HistogramSettings, callSite(histogramPanel));
}
