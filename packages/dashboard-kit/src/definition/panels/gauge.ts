import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';
import type { Calculation } from '../transformation.ts';

export interface GaugeSettings<Unit extends string = string> extends PanelSettings<Unit>, OwnWords<'gauge'> {
  /** Which figure of the time range is shown; the latest where left out. */
  readonly calculation?: Calculation;
}

export type GaugePanel = PanelDefinition<'gauge', GaugeSettings>;

/**
 * The latest value of each series on an arc from `min` to `max`; a ratio's are 0 and 1 where left out:
 * `gauge('Cache hit rate', { query: hitRate, thresholds: worseBelow(ratio(0.9), ratio(0.7)) })`.
 */
export function gauge<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & GaugeSettings<NoInfer<Unit>>,
): GaugePanel {
  return definePanel('gauge', title, options as GaugeSettings, callSite(gauge));
}
