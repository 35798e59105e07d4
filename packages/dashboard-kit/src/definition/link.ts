import type { DashboardKey } from '@belvedere/core';

/** A link to any page. Grafana replaces variables in it, such as `${__from}`. */
export interface UrlLink {
  readonly title: string;
  readonly url: string;
}

/** A link in a panel's corner: to a page, or to a dashboard with the same time range and variables. */
export type PanelLink = UrlLink | DashboardKey;

/** A link from a value to the dashboard that explains it: variables of that dashboard by label of this series. */
export interface DrillDown {
  readonly dashboard: DashboardKey;
  readonly variables?: Readonly<Record<string, string>>;
}

/** What a click on a value offers. */
export type DataLink = UrlLink | DrillDown;
