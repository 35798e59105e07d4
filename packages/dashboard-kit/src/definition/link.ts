import type { DashboardKey } from '@belvedere/core';

/** A link to any page. Grafana replaces variables in it, such as `${__from}`. */
export interface UrlLink {
  readonly title: string;
  readonly url: string;
}

/** Links to all dashboards with some tags, which Grafana looks up itself. */
export interface TaggedLink {
  readonly title: string;
  readonly tags: readonly string[];
  /** One entry that opens a list, rather than a link for each. */
  readonly dropdown?: boolean;
}

/** A link in a dashboard's head: to a neighbour with the same time range and variables, to a page, or to what has tags. */
export type DashboardLink = DashboardKey | UrlLink | TaggedLink;

/** A link in a panel's corner: to a page, or to a dashboard with the same time range and variables. */
export type PanelLink = UrlLink | DashboardKey;

/** A link from a value to the dashboard that explains it: variables of that dashboard by label of this series. */
export interface DrillDown {
  readonly dashboard: DashboardKey;
  readonly variables?: Readonly<Record<string, string>>;
}

/** What a click on a value offers. */
export type DataLink = UrlLink | DrillDown;

/** Whether a link leads to a dashboard that is known by its key. */
export const isDashboardKey = (link: DashboardLink | PanelLink): link is DashboardKey => 'uid' in link;
