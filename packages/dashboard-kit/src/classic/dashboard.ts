import { names } from '@belvedere/core';
import { panelKey, rowKey, type Dashboard } from '../definition/dashboard.ts';
import type { Panel, Section } from '../definition/section.ts';
import { Flow } from '../layout/flow.ts';
import { COLUMNS, sizeOf } from '../layout/size.ts';
import { annotationQueries } from './annotation.ts';
import type { ClassicContext } from './context.ts';
import { grafanaDuration } from './duration.ts';
import { neighbourLink } from './links.ts';
import { classicPanel } from './panel.ts';
import type { ClassicDashboard, ClassicPanel, ClassicRow } from './types.ts';
import { datasourceVariable, variableModel } from './variable.ts';

/** The version of the classic schema that the foundation SDK's types describe. */
const SCHEMA_VERSION = 42;

/**
 * A dashboard as Grafana's HTTP API, file provisioning and every version in use take it. The result is a new plain
 * object each time, sharing nothing with the definition; the same definition gives the same bytes.
 */
export const classicDashboard = (dashboard: Dashboard, context: ClassicContext): ClassicDashboard => ({
  annotations: { list: annotationQueries(dashboard, context) },
  description: dashboard.description,
  editable: true,
  fiscalYearStartMonth: 0,
  graphTooltip: 1,
  id: null,
  links: dashboard.links.map(neighbourLink),
  liveNow: false,
  panels: panels(dashboard, context),
  preload: false,
  refresh: grafanaDuration(dashboard.refresh),
  schemaVersion: SCHEMA_VERSION,
  tags: [...dashboard.tags],
  templating: { list: [datasourceVariable(), ...dashboard.variables.map(variableModel)] },
  time: { from: `now-${grafanaDuration(dashboard.time)}`, to: 'now' },
  timepicker: {},
  timezone: 'browser',
  title: dashboard.title,
  uid: dashboard.uid,
  weekStart: '',
});

/** A row's panels follow it; those of a folded row lie within it, and the next row is right below. */
function panels(dashboard: Dashboard, context: ClassicContext): (ClassicPanel | ClassicRow)[] {
  const list: (ClassicPanel | ClassicRow)[] = [];
  const place = (some: readonly Panel[], top: number, into: object[], section?: Section): number => {
    const flow = new Flow(top);
    for (const panel of some) {
      const id = names.panelId(panelKey(panel, section));
      into.push(classicPanel(panel, id, flow.next(sizeOf(panel)), dashboard.domain, context));
    }
    return flow.bottom();
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
  title: section.title,
  type: 'row',
});
