import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';
import type { Calculation } from '../transformation.ts';

export interface BarGaugeSettings<Unit extends string = string> extends PanelSettings<Unit>, OwnWords<'bargauge'> {
  /** Bars that lie, one below the other, are the default: their names are read best. */
  readonly orientation?: 'horizontal' | 'vertical';
  readonly display?: 'basic' | 'gradient' | 'lcd';
  /** Which figure of the time range is shown; the latest where left out. */
  readonly calculation?: Calculation;
}

export type BarGaugePanel = PanelDefinition<'bargauge', BarGaugeSettings>;

/** The latest value of each series as a bar: `barGauge('Lag by topic', { query: lag.legend('{{topic}}') })`. */
export function barGauge<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & BarGaugeSettings<NoInfer<Unit>>,
): BarGaugePanel {
  return definePanel('bargauge', title, options as BarGaugeSettings, callSite(barGauge));
}
