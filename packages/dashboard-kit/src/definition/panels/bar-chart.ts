import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';

export interface BarChartSettings<Unit extends string = string> extends PanelSettings<Unit>, OwnWords<'barchart'> {
  /** The label or column whose values stand on the axis; the first where left out. */
  readonly by?: string;
  readonly orientation?: 'horizontal' | 'vertical' | 'auto';
  readonly stack?: 'normal' | 'percent';
}

export type BarChartPanel = PanelDefinition<'barchart', BarChartSettings>;

/**
 * The latest values as bars over the values of a label, a bar beside the other for each query:
 * `barChart('Revenue by method', { query: revenue.legend('Revenue'), by: 'method' })`.
 */
export function barChart<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & BarChartSettings<NoInfer<Unit>>,
): BarChartPanel {
  return definePanel('barchart', title, options as BarChartSettings, callSite(barChart));
}
