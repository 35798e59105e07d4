import type { AlertListPanel } from './alert-list.ts';
import type { AnnotationListPanel } from './annotation-list.ts';
import type { BarChartPanel } from './bar-chart.ts';
import type { BarGaugePanel } from './bar-gauge.ts';
import type { CandlestickPanel } from './candlestick.ts';
import type { CanvasPanel } from './canvas.ts';
import type { DashboardListPanel } from './dashboard-list.ts';
import type { GaugePanel } from './gauge.ts';
import type { GeomapPanel } from './geomap.ts';
import type { HeatmapPanel } from './heatmap.ts';
import type { HistogramPanel } from './histogram.ts';
import type { LogsPanel } from './logs.ts';
import type { NodeGraphPanel } from './node-graph.ts';
import type { PieChartPanel } from './pie-chart.ts';
import type { PluginPanel } from './plugin.ts';
import type { StatPanel } from './stat.ts';
import type { StateTimelinePanel } from './state-timeline.ts';
import type { StatusHistoryPanel } from './status-history.ts';
import type { TablePanel } from './table.ts';
import type { TextPanel } from './text.ts';
import type { TimeseriesPanel } from './timeseries.ts';
import type { TracesPanel } from './traces.ts';
import type { XyChartPanel } from './xy-chart.ts';

/** A panel of any kind. */
export type Panel =
  | TimeseriesPanel
  | StatPanel
  | GaugePanel
  | BarGaugePanel
  | BarChartPanel
  | TablePanel
  | HeatmapPanel
  | HistogramPanel
  | StateTimelinePanel
  | StatusHistoryPanel
  | PieChartPanel
  | CandlestickPanel
  | XyChartPanel
  | GeomapPanel
  | CanvasPanel
  | LogsPanel
  | TracesPanel
  | NodeGraphPanel
  | TextPanel
  | AlertListPanel
  | AnnotationListPanel
  | DashboardListPanel
  | PluginPanel;

export type PanelKind = Panel['kind'];

export type PanelOf<Kind extends PanelKind> = Extract<Panel, { readonly kind: Kind }>;
