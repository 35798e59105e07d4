import { names } from '@belvedere/core';
import type { DashboardContext } from '../definition/context.ts';
import { panelKey, rowKey, type Dashboard } from '../definition/dashboard.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { Section } from '../definition/section.ts';
import { grafanaDuration } from '../grafana/duration.ts';
import { headLink } from '../grafana/links.ts';
import { sorted } from '../grafana/sorted.ts';
import { arrange } from '../layout/arrange.ts';
import { COLUMNS } from '../layout/size.ts';
import { annotationQueries } from './annotation.ts';
import { classicPanel } from './panel.ts';
import type { ClassicDashboard, ClassicRow } from './types.ts';
import { variableModels } from './variable.ts';

/** The version of the classic schema that the foundation SDK's types describe. */
const SCHEMA_VERSION = 42;

/**
 * A dashboard as Grafana's HTTP API, file provisioning and every version in use take it. The result is a new plain
 * object each time, sharing nothing with the definition; the same definition gives the same bytes.
 */
export function classicDashboard(dashboard: Dashboard, context: DashboardContext): ClassicDashboard {
  const model = modelOf(dashboard, context);
  return dashboard.carried === undefined ? model : sorted({ ...model, ...dashboard.carried });
}

const modelOf = (dashboard: Dashboard, context: DashboardContext): ClassicDashboard => ({
  annotations: { list: annotationQueries(dashboard, context) },
  description: dashboard.description,
  editable: true,
  fiscalYearStartMonth: 0,
  graphTooltip: 1,
  id: null,
  links: dashboard.links.map(headLink),
  liveNow: false,
  panels: panels(dashboard, context),
  preload: false,
  refresh: grafanaDuration(dashboard.refresh),
  schemaVersion: SCHEMA_VERSION,
  tags: [...dashboard.tags],
  templating: { list: variableModels(dashboard) },
  time: { from: `now-${grafanaDuration(dashboard.time)}`, to: 'now' },
  timepicker: {},
  timezone: dashboard.timezone,
  title: dashboard.title,
  uid: dashboard.uid,
  weekStart: dashboard.weekStart,
});

/** A row's panels follow it; those of a folded row lie within it, and the next row is right below. */
function panels(dashboard: Dashboard, context: DashboardContext): ClassicDashboard['panels'] {
  const { domain } = dashboard;
  const list: ClassicDashboard['panels'] = [];
  const place = (some: readonly Panel[], top: number, into: object[], section?: Section): number => {
    const { arranged, bottom } = arrange(some, top, section?.grid);
    for (const { panel, position } of arranged) {
      into.push(
        classicPanel(panel, { gridPos: position, id: names.panelId(panelKey(panel, section)) }, domain, context),
      );
    }
    return bottom;
  };
  let top = place(dashboard.panels, 0, list);
  for (const section of dashboard.sections) {
    const row = classicRow(section, top);
    list.push(row);
    const below = top + row.gridPos.h;
    const bottom = place(section.panels, below, section.collapsed ? row.panels : list, section);
    top = section.collapsed ? below : bottom;
  }
  return list;
}

const classicRow = (section: Section, y: number): ClassicRow => ({
  collapsed: section.collapsed,
  gridPos: { h: 1, w: COLUMNS, x: 0, y },
  id: names.panelId(rowKey(section)),
  panels: [],
  ...(section.repeat === undefined ? undefined : { repeat: section.repeat.variable }),
  title: section.title,
  type: 'row',
});
