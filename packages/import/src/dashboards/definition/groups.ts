import * as kit from '@belvedere/dashboard-kit';
import type { Panel, Section, Variable } from '@belvedere/dashboard-kit';
import { isObject, objectOf, objectsOf, textOf, type Json, type JsonObject } from '../json.ts';
import { placeOf } from '../normal-form/layout.ts';
import { call, list, literal, record, type Written } from '../source/written.ts';
import { KIT } from './kit.ts';
import { placesOf, type GroupOfPlaces } from './layout.ts';
import { panelOf, type WrittenPanel } from './panel.ts';
import type { PanelContext, PanelPlace } from './panel-settings.ts';

/** A section as it is written, or the panels below no row. */
export interface WrittenGroup {
  readonly row: Json;
  readonly key: string | undefined;
  readonly panels: readonly Written<Panel>[];
  readonly all: readonly (WrittenPanel & { readonly title: string })[];
}

/** Groups of a dashboard in normal form, each panel with its place and its key. */
export function writtenGroups(groups: readonly JsonObject[], context: PanelContext): readonly WrittenGroup[] {
  const places = placesOf(
    groups.map(({ row, panels }) => ({ head: headOf(row!), places: objectsOf(panels).map(placeOf) })),
  );
  const sectionKeys = new Keys();
  const panelKeys = new Keys();
  return groups.map(({ row, panels }, group) => {
    const title = textOf(objectOf(row)['title']);
    const key = row === null ? undefined : sectionKeys.of(title);
    const head = row === null ? '' : `${kit.section(key ?? title, []).slug}/`;
    const all = objectsOf(panels).map((panel, at) => {
      const own = textOf(panel['title']);
      const panelKey = panelKeys.of(own, head);
      const place: PanelPlace = { ...places[group]![at]!, ...(panelKey === undefined ? {} : { key: panelKey }) };
      return { ...panelOf(panel, place, context), title: own };
    });
    return { row: row ?? null, key, panels: all.map(({ written }) => written), all };
  });
}

const headOf = (row: Json): GroupOfPlaces['head'] =>
  isObject(row) ? (row['collapsed'] === true ? 'folded' : 'open') : 'none';

/** Keys for titles that recur: the second `CPU` has the key `cpu-2`. */
class Keys {
  private readonly used = new Set<string>();

  of(title: string, head = ''): string | undefined {
    const slug = head + kit.section(title, []).slug;
    for (let number = 1; ; number++) {
      const key = number === 1 ? slug : `${slug}-${number}`;
      if (this.used.has(key)) continue;
      this.used.add(key);
      return number === 1 ? undefined : key;
    }
  }
}

/** A group as a section. */
export function sectionOf(
  { row, key, panels }: WrittenGroup,
  variables: ReadonlyMap<string, Written<Variable>>,
): Written<Section> {
  const { title, collapsed, repeat } = objectOf(row);
  const name = textOf(repeat);
  const by = variables.get(name) ?? call([KIT, 'textVariable'], kit.textVariable, literal(name));
  const options = {
    ...(collapsed === true ? { collapsed: literal(true) } : {}),
    ...(repeat === undefined ? {} : { repeat: by }),
    ...(key === undefined ? {} : { key: literal(key) }),
  };
  const parameters = [
    literal(textOf(title)),
    list(panels),
    ...(Object.keys(options).length === 0 ? [] : [record(options)]),
  ];
  return call([KIT, 'section'], kit.section, ...parameters);
}
