import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';
import type { LegendMode } from './legend.ts';

export interface StatusHistorySettings<Unit extends string = string>
  extends PanelSettings<Unit>, OwnWords<'status-history'> {
  readonly legend?: LegendMode;
}

export type StatusHistoryPanel = PanelDefinition<'status-history', StatusHistorySettings>;

/** The state of each series at even distances: `statusHistory('Probes', { query: probeSuccess, mappings: UP_OR_DOWN })`. */
export function statusHistory<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & StatusHistorySettings<NoInfer<Unit>>,
): StatusHistoryPanel {
  return definePanel('status-history', title, options as StatusHistorySettings, callSite(statusHistory));
}
