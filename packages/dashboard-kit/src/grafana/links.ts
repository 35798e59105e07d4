import { names } from '@belvedere/core';
import { isDashboardKey, type DashboardLink as Defined, type DataLink, type PanelLink } from '../definition/link.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { DashboardLink } from './types.ts';

/**
 * The part of a link's address that hands the time range on.
 * Source: https://grafana.com/docs/grafana/latest/panels-visualizations/configure-data-links/#data-link-variables
 */
const TIME_RANGE = '${__url_time_range}';
const VARIABLES = '${__all_variables}';

/** A link in the dashboard's head. */
export function headLink(target: Defined): DashboardLink {
  if (isDashboardKey(target)) {
    return {
      ...link(target.title, names.dashboardPath(target.uid)),
      icon: 'dashboard',
      includeVars: true,
      keepTime: true,
    };
  }
  if ('url' in target) return link(target.title, target.url, true);
  return {
    ...link(target.title, ''),
    asDropdown: target.dropdown ?? true,
    includeVars: true,
    keepTime: true,
    tags: [...target.tags],
    type: 'dashboards',
  };
}

/** The links in a panel's corner: the runbooks of its alerts, then the author's own. */
export function panelLinks(
  { alerts, settings: { links = [] } }: Panel,
  domain: string,
  { runbooksUrl }: { readonly runbooksUrl: string },
): DashboardLink[] {
  const runbooks = alerts.map(({ name, runbook }) =>
    link(`Runbook of ${name}`, names.runbookUrl(runbooksUrl, domain, runbook), true),
  );
  return links.length === 0 ? runbooks : [...runbooks, ...links.map(panelLink)];
}

const panelLink = (target: PanelLink): DashboardLink =>
  'url' in target
    ? link(target.title, target.url, true)
    : link(target.title, `${names.dashboardPath(target.uid)}?${TIME_RANGE}&${VARIABLES}`);

/** A link from a value. */
export function dataLink(target: DataLink): DashboardLink {
  if ('url' in target) return link(target.title, target.url, true);
  const { dashboard, variables = {} } = target;
  const chosen = Object.entries(variables).map(
    ([variable, label]) => `var-${encodeURIComponent(variable)}=\${__field.labels.${label}:percentencode}`,
  );
  return link(dashboard.title, `${names.dashboardPath(dashboard.uid)}?${[TIME_RANGE, ...chosen].join('&')}`);
}

const link = (title: string, url: string, targetBlank = false): DashboardLink => ({
  asDropdown: false,
  icon: 'external link',
  includeVars: false,
  keepTime: false,
  tags: [],
  targetBlank,
  title,
  tooltip: '',
  type: 'link',
  url,
});
