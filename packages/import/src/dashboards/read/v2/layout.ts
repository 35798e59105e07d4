import { isObject, objectOf, objectsOf, textOf, type Json, type JsonObject } from '../../json.ts';
import { dataOf } from './query.ts';

const COLUMNS = 24;

/** Heights of an automatic grid's rows, in lines. */
const ROW_HEIGHTS: Readonly<Record<string, number>> = { short: 5, standard: 9, tall: 16 };

/** The panels of a layout on the classic grid: tabs and rows become rows, one below the other. */
export function panelsOfLayout(layout: JsonObject, elements: JsonObject): readonly JsonObject[] {
  const panels: JsonObject[] = [];
  let top = 0;
  const place = (into: JsonObject[], from: JsonObject): void => {
    const placed = itemsOf(from).map(({ item, place: { x, y, w, h } }) => {
      const gridPos = { h, w, x, y: top + y };
      return { ...panelOf(elements[textOf(objectOf(item['element'])['name'])]), ...repeatOf(item['repeat']), gridPos };
    });
    into.push(...placed);
    top = Math.max(top, ...placed.map(({ gridPos }) => gridPos.y + gridPos.h));
  };
  const visit = (one: JsonObject): void => {
    const { rows, tabs } = objectOf(one['spec']);
    for (const part of [...objectsOf(rows), ...objectsOf(tabs)]) {
      const { title, collapse, hideHeader, repeat, layout: within } = objectOf(part['spec']);
      const inner = objectOf(within);
      const isNested = ['RowsLayout', 'TabsLayout'].includes(textOf(inner['kind']));
      if (hideHeader === true) {
        visit(inner);
        continue;
      }
      const isFolded = collapse === true && !isNested;
      const folded: JsonObject[] = [];
      const row = { gridPos: { h: 1, w: COLUMNS, x: 0, y: top }, title: textOf(title), type: 'row' };
      const { value } = objectOf(repeat);
      panels.push({
        ...row,
        collapsed: isFolded,
        panels: folded,
        ...(typeof value === 'string' ? { repeat: value } : {}),
      });
      top += 1;
      if (isNested) visit(inner);
      else place(isFolded ? folded : panels, inner);
    }
    if (rows === undefined && tabs === undefined) place(panels, one);
  };
  visit(layout);
  return panels;
}

interface Item {
  readonly item: JsonObject;
  readonly place: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

function itemsOf({ kind, spec }: JsonObject): readonly Item[] {
  const { items, maxColumnCount, rowHeightMode } = objectOf(spec);
  if (kind === 'AutoGridLayout') {
    const columns = Math.min(COLUMNS, Math.max(1, numberOf(maxColumnCount, 3)));
    const w = Math.floor(COLUMNS / columns);
    const h = ROW_HEIGHTS[textOf(rowHeightMode)] ?? 9;
    return objectsOf(items).map(({ spec }, at) => ({
      item: objectOf(spec),
      place: { x: (at % columns) * w, y: Math.floor(at / columns) * h, w, h },
    }));
  }
  return objectsOf(items).map(({ spec }) => {
    const { x, y, width, height } = objectOf(spec);
    const place = { x: numberOf(x, 0), y: numberOf(y, 0), w: numberOf(width, 12), h: numberOf(height, 8) };
    return { item: objectOf(spec), place };
  });
}

const numberOf = (value: Json | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

function repeatOf(repeat: Json | undefined): JsonObject {
  if (!isObject(repeat)) return {};
  const { value, direction, maxPerRow } = repeat;
  return {
    repeat: value ?? null,
    ...(direction === undefined ? {} : { repeatDirection: direction }),
    ...(maxPerRow === undefined ? {} : { maxPerRow }),
  };
}

/** An element as a panel without a place. */
function panelOf(element: Json | undefined): JsonObject {
  const { kind, spec } = objectOf(element);
  const { data, id, vizConfig, ...rest } = objectOf(spec);
  if (kind === 'LibraryPanel') return { ...rest, id: id ?? 0, type: 'library-panel-ref' };
  const { group, kind: viz, spec: look, version } = objectOf(vizConfig);
  const { fieldConfig, options, pluginVersion } = objectOf(look);
  const written = textOf(pluginVersion, textOf(version));
  return {
    ...rest,
    ...dataOf(objectOf(data)),
    fieldConfig: objectOf(fieldConfig),
    id: id ?? 0,
    options: objectOf(options),
    ...(written === '' ? {} : { pluginVersion: written }),
    type: textOf(group, viz === 'VizConfig' ? '' : textOf(viz)),
  };
}
