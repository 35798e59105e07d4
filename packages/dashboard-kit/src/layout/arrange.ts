import type { Panel } from '../definition/panels/index.ts';
import type { AutoGrid, Section } from '../definition/section.ts';
import { Flow, type Position } from './flow.ts';
import { COLUMNS, sizeOf, type Size } from './size.ts';

/** A panel with its place. */
export interface Arranged {
  readonly panel: Panel;
  readonly position: Position;
}

/** Heights of an automatic grid's rows, in lines. Source: https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/create-dashboard/#auto-grid */
const ROW_HEIGHTS = { short: 5, standard: 9, tall: 16 } as const;

/** Lays panels out from a line on; `bottom` is the first line below them. */
export function arrange(
  panels: readonly Panel[],
  top: number,
  grid?: Section['grid'],
): { readonly arranged: readonly Arranged[]; readonly bottom: number } {
  const flow = new Flow(top);
  const cell = grid === undefined ? undefined : cellOf(grid);
  const arranged = panels.map((panel) => ({
    panel,
    position: cell === undefined ? flow.next(sizeOf(panel), panel.settings.at) : flow.next(cell),
  }));
  return { arranged, bottom: flow.bottom() };
}

const cellOf = ({ columns, rowHeight = 'standard' }: AutoGrid): Size => ({
  width: COLUMNS / columns,
  height: ROW_HEIGHTS[rowHeight],
});
