import { callSite } from '@belvedere/core';
import { definePanel, type PanelDefinition, type PanelSettings } from './panel.ts';
import type { Shown } from './query.ts';

export interface StatSettings<Unit extends string = string> extends PanelSettings<Unit> {
  /** Where the colour of the threshold or mapping goes: the figure (the default) or its background. */
  readonly colour?: 'value' | 'background';
  /** Draws the course of the time range behind the figure. */
  readonly sparkline?: boolean;
}

export type StatPanel = PanelDefinition<'stat', StatSettings>;

/** The latest value of each series as a figure: `stat('Requests', { query: requests.rate().sum() })`. */
export function stat<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & StatSettings<NoInfer<Unit>>,
): StatPanel {
  return definePanel('stat', title, options as StatSettings, callSite(stat));
}
