import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';

export interface PieChartSettings<Unit extends string = string> extends PanelSettings<Unit>, OwnWords<'piechart'> {
  readonly style?: 'pie' | 'donut';
  /** What is written beside the names; both where left out. */
  readonly show?: readonly ('value' | 'percent')[];
}

export type PieChartPanel = PanelDefinition<'piechart', PieChartSettings>;

/** Parts of a whole: `pieChart('Revenue by method', { query: revenue.legend('{{method}}') })`. */
export function pieChart<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & PieChartSettings<NoInfer<Unit>>,
): PieChartPanel {
  return definePanel('piechart', title, options as PieChartSettings, callSite(pieChart));
}
