import { isList, isObject, objectOf, objectsOf, textOf, type Json, type JsonObject } from '../json.ts';

/** Where a panel lies, in columns from the left and lines from the top. */
export interface Place {
  readonly h: number;
  readonly w: number;
  readonly x: number;
  readonly y: number;
}

/** A row with its panels, in reading order; the panels above the first row have none. */
export interface Group {
  readonly row: JsonObject | undefined;
  readonly panels: readonly Placed[];
}

/** A panel with its place below the head of its group. */
export interface Placed {
  readonly panel: JsonObject;
  readonly place: Place;
}

/** What Grafana takes where a panel has no place. Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/features/dashboard/state/PanelModel.ts */
const NO_PLACE: Place = { h: 3, w: 6, x: 0, y: 0 };

/**
 * Panels as Grafana reads them: by their places, each below the last open row. Those of a folded row lie within it, and
 * those that follow it below no row at all.
 */
export function groupsOf(panels: Json | undefined): readonly Group[] {
  const groups: { row: JsonObject | undefined; panels: JsonObject[] }[] = [{ row: undefined, panels: [] }];
  for (const panel of inOrder(objectsOf(panels))) {
    if (panel['type'] === 'row') {
      groups.push({ row: panel, panels: [...objectsOf(panel['panels'])] });
      if (panel['collapsed'] === true) groups.push({ row: undefined, panels: [] });
    } else groups.at(-1)!.panels.push(panel);
  }
  return groups
    .filter(({ row, panels }) => row !== undefined || panels.length > 0)
    .map(({ row, panels }) => ({ row, panels: placedBelow(inOrder(panels)) }));
}

function placedBelow(panels: readonly JsonObject[]): readonly Placed[] {
  const places = panels.map(placeOf);
  const top = Math.min(...places.map(({ y }) => y));
  return panels.map((panel, at) => ({ panel, place: { ...places[at]!, y: places[at]!.y - top } }));
}

export function placeOf(panel: JsonObject): Place {
  const { h, w, x, y } = objectOf(panel['gridPos']);
  return {
    h: numberOf(h, NO_PLACE.h),
    w: numberOf(w, NO_PLACE.w),
    x: numberOf(x, NO_PLACE.x),
    y: numberOf(y, NO_PLACE.y),
  };
}

const numberOf = (value: Json | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const inOrder = (panels: readonly JsonObject[]): readonly JsonObject[] =>
  panels
    .map((panel) => ({ panel, place: placeOf(panel) }))
    .sort((a, b) => a.place.y - b.place.y || a.place.x - b.place.x)
    .map(({ panel }) => panel);

/** The groups of a dashboard in normal form as a list of panels again, one group below the other. */
export function listedPanels(form: JsonObject): readonly JsonObject[] {
  const list: JsonObject[] = [];
  let top = 0;
  for (const { row, panels } of objectsOf(form['panels'])) {
    const head = isObject(row) ? { ...row, gridPos: { h: 1, w: 24, x: 0, y: top }, type: 'row' } : undefined;
    if (head !== undefined) top += 1;
    const placed = objectsOf(panels).map((panel) => {
      const place = placeOf(panel);
      return { ...panel, gridPos: { ...place, y: top + place.y } };
    });
    const isFolded = isObject(row) && row['collapsed'] === true;
    if (head !== undefined) list.push({ ...head, panels: isFolded ? placed : [] });
    if (isFolded) continue;
    list.push(...placed);
    top = Math.max(top, ...placed.map(({ gridPos: { y, h } }) => y + Math.max(1, h)));
  }
  return list;
}

/** What a row says. */
export const normalRow = ({ title, collapsed, repeat }: JsonObject): JsonObject => ({
  collapsed: collapsed === true,
  ...(typeof repeat === 'string' && repeat !== '' ? { repeat } : {}),
  title: textOf(title),
});

/** What a row says beside its title, whether it is folded, and by what it repeats: nothing of it is shown. */
export const lostOfRow = (row: JsonObject): readonly string[] =>
  Object.entries(row)
    .filter(([key, value]) => !OF_ROWS.includes(key) && value !== null && !(isList(value) && value.length === 0))
    .map(([key]) => key);

const OF_ROWS = [
  'collapsed',
  'datasource',
  'gridPos',
  'id',
  'panels',
  'repeat',
  'title',
  'type',
  'showTitle',
  'titleSize',
];
