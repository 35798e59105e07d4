import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';
import type { Calculation } from '../transformation.ts';

export interface StatSettings<Unit extends string = string> extends PanelSettings<Unit>, OwnWords<'stat'> {
  /** Where the colour of the threshold or mapping goes: the figure (the default) or its background. */
  readonly colour?: 'value' | 'background' | 'none';
  /** Draws the course of the time range behind the figure. */
  readonly sparkline?: boolean;
  /** Which figure of the time range is shown; the latest where left out. */
  readonly calculation?: Calculation;
  /** What is written: the figure, its name, both; chosen by the number of series where left out. */
  readonly text?: 'auto' | 'value' | 'value_and_name' | 'name' | 'none';
}

export type StatPanel = PanelDefinition<'stat', StatSettings>;

/** The latest value of each series as a figure: `stat('Requests', { query: requests.rate().sum() })`. */
export function stat<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & StatSettings<NoInfer<Unit>>,
): StatPanel {
  return definePanel('stat', title, options as StatSettings, callSite(stat));
}
