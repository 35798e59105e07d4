import type { PanelSettings } from '../definition/panel.ts';
import type { Panel, PanelKind, PanelOf } from '../definition/panels/index.ts';
import type { PluginSettings } from '../definition/panels/plugin.ts';
import type { Transformation } from '../definition/transformation.ts';
import type { Visualization } from '../grafana/types.ts';
import type { Asked } from '../query-model/asked.ts';
import { alertList } from './alert-list.ts';
import { annotationList } from './annotation-list.ts';
import { asWritten } from './as-written.ts';
import { barChart } from './bar-chart.ts';
import { barGauge } from './bar-gauge.ts';
import { candlestick } from './candlestick.ts';
import { canvas } from './canvas.ts';
import { joinColumns } from './columns.ts';
import { dashboardList } from './dashboard-list.ts';
import { gauge } from './gauge.ts';
import { geomap } from './geomap.ts';
import { heatmap } from './heatmap.ts';
import { histogram } from './histogram.ts';
import { logs } from './logs.ts';
import { nodeGraph } from './node-graph.ts';
import { pieChart } from './pie-chart.ts';
import { plugin } from './plugin.ts';
import { stat } from './stat.ts';
import { stateTimeline } from './state-timeline.ts';
import { statusHistory } from './status-history.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { timeseries } from './timeseries.ts';
import { traces } from './traces.ts';
import { xyChart } from './xy-chart.ts';

/** What a kind of panel decides: how it looks, and how its queries are asked. */
interface Kind<Of extends Panel> {
  readonly visualize: (panel: Of) => Visualization;
  readonly asked: Asked | ((panel: Of) => Asked);
  /** What it does with the answers before those that its author wrote. */
  readonly transformations?: (panel: Of) => readonly Transformation[];
}

const KINDS: { readonly [Of in PanelKind]: Kind<PanelOf<Of>> } = {
  timeseries: { visualize: timeseries, asked: 'range' },
  stat: { visualize: stat, asked: ({ settings }) => overTime(settings.sparkline === true, settings.calculation) },
  gauge: { visualize: gauge, asked: ({ settings }) => overTime(false, settings.calculation) },
  bargauge: { visualize: barGauge, asked: ({ settings }) => overTime(false, settings.calculation) },
  barchart: { visualize: barChart, asked: 'table', transformations: joinColumns },
  table: { visualize: table, asked: 'table', transformations: joinColumns },
  heatmap: { visualize: heatmap, asked: 'heatmap' },
  histogram: { visualize: histogram, asked: 'range' },
  'state-timeline': { visualize: stateTimeline, asked: 'range' },
  'status-history': { visualize: statusHistory, asked: 'range' },
  piechart: { visualize: pieChart, asked: 'instant' },
  candlestick: { visualize: candlestick, asked: 'range' },
  xychart: { visualize: xyChart, asked: 'table', transformations: joinColumns },
  geomap: { visualize: geomap, asked: 'table', transformations: joinColumns },
  canvas: { visualize: canvas, asked: 'instant' },
  logs: { visualize: logs, asked: 'range' },
  traces: { visualize: traces, asked: 'range' },
  nodeGraph: { visualize: nodeGraph, asked: 'range' },
  text: { visualize: text, asked: 'range' },
  alertlist: { visualize: alertList, asked: 'range' },
  annolist: { visualize: annotationList, asked: 'range' },
  dashlist: { visualize: dashboardList, asked: 'range' },
  plugin: { visualize: plugin, asked: ({ settings }) => settings.asked ?? 'range' },
};

/** A figure of the time range needs its course; the latest value does not. */
function overTime(drawn: boolean, calculation: string | undefined): Asked {
  return drawn || (calculation !== undefined && calculation !== 'lastNotNull' && calculation !== 'last')
    ? 'range'
    : 'instant';
}

const kindOf = <Of extends PanelKind>({ kind }: PanelOf<Of>): Kind<Panel> => KINDS[kind] as unknown as Kind<Panel>;

/** How a panel looks. */
export function visualizationOf(panel: Panel): Visualization {
  const { look } = panel.settings;
  return look === undefined ? kindOf(panel).visualize(panel) : asWritten(panel.settings as PluginSettings, look);
}

/** How a panel asks. */
export function askedBy(panel: Panel): Asked {
  const { asked } = kindOf(panel);
  return typeof asked === 'function' ? asked(panel) : asked;
}

const NONE: readonly never[] = [];

/** What a panel does with the answers before it draws them. */
export function transformationsOf(panel: Panel): readonly Transformation[] {
  const own = panel.settings.look === undefined ? (kindOf(panel).transformations?.(panel) ?? NONE) : NONE;
  const { transformations = NONE } = panel.settings as PanelSettings;
  return own.length === 0 ? transformations : [...own, ...transformations];
}

/** The id of a panel's plugin. */
export const pluginOf = (panel: Panel): string => (panel.kind === 'plugin' ? panel.settings.plugin : panel.kind);
