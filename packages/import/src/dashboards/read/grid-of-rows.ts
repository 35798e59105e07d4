import { objectsOf, textOf, without, type Json, type JsonObject } from '../json.ts';

/** A line of the grid with its gap, in pixels. Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/core/constants.ts */
const LINE = 38;
const DEFAULT_HEIGHT = 250;
const LEAST_HEIGHT = 3;

/** Widths were twelfths of a row; the grid has 24 columns. */
const FACTOR = 2;
const COLUMNS = 24;
const DEFAULT_SPAN = 4;

/**
 * Panels of rows on a grid: each as wide as it was, side by side, and as high as its row. Rows keep their heads where one
 * of them shows its title, is folded or repeats.
 * Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/features/dashboard/state/DashboardMigrator.ts (upgradeToGridLayout)
 */
export function gridOfRows(rows: readonly JsonObject[]): readonly JsonObject[] {
  const haveHeads = rows.some(({ collapse, showTitle, repeat }) => collapse === true || showTitle === true || repeat);
  const panels: JsonObject[] = [];
  let y = 0;
  for (const row of rows) {
    const isFolded = row['collapse'] === true;
    const head = haveHeads ? headOf(row, y) : undefined;
    if (head !== undefined) y += 1;
    const { placed, bottom } = placedPanels(row, y);
    if (head !== undefined) panels.push(isFolded ? { ...head, panels: placed } : head);
    if (head === undefined || !isFolded) {
      panels.push(...placed);
      y = bottom;
    }
  }
  return panels;
}

const headOf = ({ title, collapse, repeat }: JsonObject, y: number): JsonObject => ({
  collapsed: collapse === true,
  gridPos: { h: 1, w: COLUMNS, x: 0, y },
  panels: [],
  ...(typeof repeat === 'string' ? { repeat } : {}),
  title: textOf(title),
  type: 'row',
});

function placedPanels(
  row: JsonObject,
  top: number,
): { readonly placed: readonly JsonObject[]; readonly bottom: number } {
  const ofRow = linesOf(row['height'] ?? DEFAULT_HEIGHT);
  let [x, y, bottom] = [0, top, top];
  const placed = objectsOf(row['panels']).map((panel) => {
    const { span, height, minSpan } = panel;
    const w = Math.min(COLUMNS, Math.floor((typeof span === 'number' ? span : DEFAULT_SPAN) * FACTOR));
    const h = height === undefined || height === null ? ofRow : linesOf(height);
    if (x + w > COLUMNS) [x, y] = [0, bottom];
    const gridPos = { h, w, x, y };
    x += w;
    bottom = Math.max(bottom, y + h);
    const perRow =
      typeof minSpan === 'number' && minSpan > 0 ? { maxPerRow: Math.floor(COLUMNS / FACTOR / minSpan) } : {};
    return { ...without(panel, 'span', 'height', 'minSpan'), ...perRow, gridPos };
  });
  return { placed, bottom };
}

/** Pixels, as a number or a text, in lines. */
function linesOf(height: Json): number {
  const pixels = Number.parseInt(String(height), 10);
  return Math.max(LEAST_HEIGHT, Math.ceil((Number.isFinite(pixels) ? pixels : DEFAULT_HEIGHT) / LINE));
}
