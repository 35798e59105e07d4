import type { Panel, PanelKind } from '../definition/panels/index.ts';

/** Columns of Grafana's grid. Source: https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/#panel-size-and-position */
export const COLUMNS = 24;

/** Grafana's own choice for panels that repeat side by side. */
export const PANELS_IN_A_LINE = 4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

const half: Size = { width: 12, height: 8 };
const quarter: Size = { width: 6, height: 4 };
const wide: Size = { width: 24, height: 10 };

/** What reads well at Grafana's usual widths. */
const DEFAULT_SIZES: Readonly<Record<PanelKind, Size>> = {
  timeseries: half,
  barchart: half,
  table: half,
  heatmap: half,
  histogram: half,
  candlestick: { width: 24, height: 12 },
  xychart: half,
  piechart: { width: 8, height: 8 },
  bargauge: { width: 8, height: 8 },
  stat: quarter,
  gauge: { width: 6, height: 6 },
  'state-timeline': { width: 24, height: 8 },
  'status-history': { width: 24, height: 8 },
  geomap: { width: 12, height: 12 },
  canvas: { width: 12, height: 12 },
  logs: wide,
  traces: { width: 24, height: 16 },
  nodeGraph: { width: 24, height: 16 },
  text: { width: 24, height: 4 },
  alertlist: half,
  annolist: half,
  dashlist: half,
  plugin: half,
};

/** The size that a panel takes; a size outside the grid, which a check reports, is brought into it. */
export function sizeOf({ kind, settings: { width, height } }: Panel): Size {
  const standard = DEFAULT_SIZES[kind];
  return {
    width: width === undefined ? standard.width : within(1, COLUMNS, width),
    height: height === undefined ? standard.height : within(1, Infinity, height),
  };
}

const within = (least: number, most: number, value: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
