import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';
import type { LegendMode } from './legend.ts';

export interface TimeseriesSettings<Unit extends string = string> extends PanelSettings<Unit>, OwnWords<'timeseries'> {
  /** Adds the series up, as values or as shares of the whole. */
  readonly stack?: 'normal' | 'percent';
  /** Bars for what is counted per step; lines are the default. */
  readonly style?: 'line' | 'bars' | 'points';
  /** `table` shows mean, maximum and last value beside each name; `list` is the default. */
  readonly legend?: LegendMode;
  /** For values that span orders of magnitude. */
  readonly scale?: 'linear' | 'log';
}

export type TimeseriesPanel = PanelDefinition<'timeseries', TimeseriesSettings>;

/**
 * Values over time, all in one unit, which comes from the expressions:
 *
 * ```ts
 * timeseries('p95 by endpoint', { queries: [p95.legend('{{endpoint}}')], alert: highLatency, width: 12 })
 * ```
 */
export function timeseries<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & TimeseriesSettings<NoInfer<Unit>>,
): TimeseriesPanel {
  return definePanel('timeseries', title, options as TimeseriesSettings, callSite(timeseries));
}
