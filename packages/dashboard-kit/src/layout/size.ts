import type { Panel } from '../definition/section.ts';

/** Columns of Grafana's grid. Source: https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/#panel-size-and-position */
export const COLUMNS = 24;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What reads well at Grafana's usual widths. */
const DEFAULT_SIZES: Readonly<Record<Panel['kind'], Size>> = {
  timeseries: { width: 12, height: 8 },
  table: { width: 12, height: 8 },
  stat: { width: 6, height: 4 },
  gauge: { width: 6, height: 6 },
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
