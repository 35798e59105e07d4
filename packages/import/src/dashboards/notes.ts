import { stringLiteral } from '../string-literal.ts';
import type { WrittenDashboard } from './definition/dashboard.ts';
import type { Expressions } from './definition/promql.ts';
import { isList, isObject, objectOf, objectsOf, textOf, type Json, type JsonObject } from './json.ts';
import { groupsOf, lostOfRow } from './normal-form/layout.ts';

/** Whatever an importer has to look at, in sentences: what was guessed, what has no typed form, what is lost. */
export function notesOf(
  document: JsonObject,
  model: JsonObject,
  { variables, panels, carried }: WrittenDashboard,
  { chooser, untyped }: Expressions,
): readonly string[] {
  return [
    ...usedCatalogs(chooser.known.map(({ module }) => module)),
    ...chooser.guessed.declarations.map(
      ({ name, labels, remark = '' }) =>
        `guessed: ${shown(name)}${remark.slice('Guessed'.length, remark.indexOf(';'))}, with ${labels.length === 0 ? 'no label' : `labels ${labels.map(shown).join(', ')}`}`,
    ),
    ...[...chooser.contradictions].map(
      ([text, reason]) => `${shown(text)} reads metrics declared anew, since the catalog says: ${shown(reason)}`,
    ),
    ...[...untyped].map(([text, reason]) => `${shown(text)} is carried through as it is: ${shown(reason)}`),
    ...variables.flatMap((variable) => carriedNote(`variable ${shown(variable.name)}`, variable.carried)),
    ...panelNotes(panels),
    ...carriedNote('the dashboard', carried),
    ...objectsOf(objectOf(model['annotations'])['list'])
      .filter(({ builtIn }) => builtIn !== 1 && builtIn !== true)
      .map(({ name }) => `annotation ${shown(textOf(name))} is carried through as it is`),
    ...lostOfV2(document),
    ...groupsOf(model['panels']).flatMap(({ row }) => {
      const lost = row === undefined ? [] : lostOfRow(row);
      return lost.length === 0 ? [] : [`lost: of row ${shown(textOf(row!['title']))}: ${lost.map(shown).join(', ')}`];
    }),
  ];
}

function usedCatalogs(modules: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const module of modules) counts.set(module, (counts.get(module) ?? 0) + 1);
  return [...counts].map(([module, count]) => `metrics of ${module}: ${count}`);
}

/** What v2 alone knows of a layout, and the classic form does not. */
function lostOfV2(document: JsonObject): readonly string[] {
  const { layout } = isObject(document['spec']) ? document['spec'] : document;
  const lost = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (isList(value)) value.forEach(visit);
    if (!isObject(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'conditionalRendering') lost.add(`lost: ${shown(key)}, which the classic form does not know`);
      if (part === 'TabsLayout') lost.add('tabs are rows now, which the classic form knows');
      if (part === 'AutoGridLayout') lost.add('an automatic grid has equal columns now, which the classic form knows');
      visit(part);
    }
  };
  if (isObject(document['elements']) || isObject(objectOf(document['spec'])['elements'])) visit(layout);
  return [...lost];
}

/** The keys that panels carry, each once, with the panels. */
function panelNotes(panels: WrittenDashboard['panels']): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const { title, carried } of panels) {
    for (const key of carried) titles.set(key, [...(titles.get(key) ?? []), title]);
  }
  return [...titles].map(([key, [first, ...others]]) => {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${shown(key)} of panel ${shown(first!)}${more} is carried through as it is`;
  });
}

const carriedNote = (owner: string, keys: readonly string[]): readonly string[] =>
  keys.length === 0 ? [] : [`${owner} carries through as it is: ${keys.map(shown).join(', ')}`];

/** A text of the file on one line, with nothing that a terminal would obey. */
const shown = (text: string): string => stringLiteral(text);
