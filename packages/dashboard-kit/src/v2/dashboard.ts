import { annotationQueries } from '../classic/annotation.ts';
import { variableModels } from '../classic/variable.ts';
import type { DashboardContext } from '../definition/context.ts';
import { panelsOf, type Dashboard } from '../definition/dashboard.ts';
import { grafanaDuration } from '../grafana/duration.ts';
import { headLink } from '../grafana/links.ts';
import { annotation } from './annotation.ts';
import { elementName } from './element-name.ts';
import { layout } from './layout.ts';
import { element } from './panel.ts';
import type { DashboardV2, DashboardV2Spec } from './types.ts';
import { variable } from './variable.ts';

/** What the refresh picker offers. Source: https://grafana.com/docs/grafana/latest/dashboards/use-dashboards/#auto-refresh */
const REFRESH_INTERVALS = ['5s', '10s', '30s', '1m', '5m', '15m', '30m', '1h', '2h', '1d'];

/**
 * A dashboard as a v2 resource: sections are rows or lie behind tabs, and panels are elements that the layout refers to.
 * The result is a new plain object each time; the same definition gives the same bytes.
 */
export const dashboardV2 = (dashboard: Dashboard, context: DashboardContext): DashboardV2 => ({
  apiVersion: 'dashboard.grafana.app/v2',
  kind: 'Dashboard',
  metadata: { name: dashboard.uid },
  spec: spec(dashboard, context),
});

const spec = (dashboard: Dashboard, context: DashboardContext): DashboardV2Spec => ({
  annotations: annotationQueries(dashboard, context).map(annotation),
  cursorSync: 'Crosshair',
  description: dashboard.description,
  editable: true,
  elements: Object.fromEntries(
    panelsOf(dashboard).map(({ panel, id }) => [elementName(id), element(panel, id, dashboard.domain, context)]),
  ),
  layout: layout(dashboard),
  links: dashboard.links.map((link) => headLink(link)),
  liveNow: false,
  preload: false,
  tags: [...dashboard.tags],
  timeSettings: {
    autoRefresh: grafanaDuration(dashboard.refresh),
    autoRefreshIntervals: [...REFRESH_INTERVALS],
    fiscalYearStartMonth: 0,
    from: `now-${grafanaDuration(dashboard.time)}`,
    hideTimepicker: false,
    timezone: dashboard.timezone,
    to: 'now',
    ...(dashboard.weekStart === '' ? undefined : { weekStart: dashboard.weekStart as 'monday' }),
  },
  title: dashboard.title,
  variables: variableModels(dashboard).map((model) =>
    variable(
      model,
      dashboard.variables.find((one) => one.variable === model.name),
    ),
  ),
});
