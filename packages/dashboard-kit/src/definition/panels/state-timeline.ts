import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';
import type { LegendMode } from './legend.ts';

export interface StateTimelineSettings<Unit extends string = string>
  extends PanelSettings<Unit>, OwnWords<'state-timeline'> {
  readonly legend?: LegendMode;
}

export type StateTimelinePanel = PanelDefinition<'state-timeline', StateTimelineSettings>;

/** When each series was in which state: `stateTimeline('Health', { query: api.up, mappings: UP_OR_DOWN })`. */
export function stateTimeline<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & StateTimelineSettings<NoInfer<Unit>>,
): StateTimelinePanel {
  return definePanel('state-timeline', title, options as StateTimelineSettings, callSite(stateTimeline));
}
