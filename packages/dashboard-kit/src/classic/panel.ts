import type { Panel } from '../definition/section.ts';
import type { Position } from '../layout/flow.ts';
import type { ClassicContext } from './context.ts';
import { datasource } from './datasource.ts';
import { classicGauge } from './gauge.ts';
import { panelLinks } from './links.ts';
import { classicStat } from './stat.ts';
import { classicTable } from './table.ts';
import { classicTimeseries } from './timeseries.ts';
import type { ClassicPanel } from './types.ts';

/** A panel as Grafana stores it, its keys in the order in which Grafana writes them. */
export function classicPanel(
  panel: Panel,
  id: number,
  gridPos: Position,
  domain: string,
  context: ClassicContext,
): ClassicPanel {
  const { fieldConfig, options, targets, transformations } = looks(panel, context);
  const start = {
    datasource: datasource(),
    description: panel.settings.description ?? '',
    fieldConfig,
    gridPos,
    id,
    links: panelLinks(panel, domain, context),
    options,
    targets,
    title: panel.title,
  };
  const type = panel.kind;
  return (transformations === undefined ? { ...start, type } : { ...start, transformations, type }) as ClassicPanel;
}

function looks(panel: Panel, context: ClassicContext) {
  switch (panel.kind) {
    case 'timeseries':
      return classicTimeseries(panel, context);
    case 'stat':
      return classicStat(panel, context);
    case 'gauge':
      return classicGauge(panel, context);
    case 'table':
      return classicTable(panel, context);
    default:
      throw new Error(`unknown panel ${JSON.stringify(panel satisfies never)}`);
  }
}
