import { callSite } from '@belvedere/core';
import { defineFrame, type FrameSettings, type OwnWords, type PanelDefinition } from '../panel.ts';

export interface DashboardListSettings extends FrameSettings, OwnWords<'dashlist'> {
  /** Only those with all of these tags. */
  readonly tags?: readonly string[];
  readonly limit?: number;
}

export type DashboardListPanel = PanelDefinition<'dashlist', DashboardListSettings>;

/** Dashboards to go on with: `dashboardList('Trading', { tags: ['trading'] })`. */
export function dashboardList(title: string, options: DashboardListSettings = {}): DashboardListPanel {
  return defineFrame('dashlist', title, options, callSite(dashboardList));
}
