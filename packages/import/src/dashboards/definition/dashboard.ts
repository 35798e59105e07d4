import * as kit from '@belvedere/dashboard-kit';
import type { Dashboard, Panel, Section } from '@belvedere/dashboard-kit';
import { identifiersOf } from '../../source/identifier.ts';
import { isObject, objectOf, objectsOf, plain, same, textOf, type Json, type JsonObject } from '../json.ts';
import { listedPanels } from '../normal-form/layout.ts';
import { normalForm } from '../normal-form/normal-form.ts';
import { call, constant, list, literal, record, type Written } from '../source/written.ts';
import { sectionOf, writtenGroups } from './groups.ts';
import { KIT } from './kit.ts';
import { headLinks } from './links.ts';
import type { WrittenPanel } from './panel.ts';
import type { Expressions } from './promql.ts';
import { sourceVariables, variableOf, type WrittenVariable } from './variables.ts';

/** A section as it is written, with the constant that holds it. */
export interface WrittenSection {
  readonly constant: string;
  readonly title: string;
  readonly written: Written<Section>;
}

/** A dashboard as it is written. */
export interface WrittenDashboard {
  readonly constant: string;
  readonly title: string;
  readonly dashboard: Written<Dashboard>;
  readonly sections: readonly WrittenSection[];
  readonly variables: readonly (WrittenVariable & { readonly constant: string })[];
  readonly panels: readonly (WrittenPanel & { readonly title: string })[];
  /** The keys of the dashboard that have no typed form. */
  readonly carried: readonly string[];
}

export const VARIABLES_MODULE = './variables.ts';
export const sectionModule = (name: string): string => `./${name}.ts`;

/** A dashboard in normal form as definitions of the kit. `taken` are names of constants that are not free. */
export function dashboardOf(
  form: JsonObject,
  domain: string,
  expressions: Expressions,
  taken: readonly string[],
): WrittenDashboard {
  // The kit knows panels below no row at the top alone: further down they get one, and are carried.
  const groups = objectsOf(form['panels']).map((group, at): JsonObject =>
    at > 0 && group['row'] === null ? { ...group, row: { collapsed: false, title: '' } } : group,
  );
  const targets = groups.flatMap((group) => objectsOf(group['panels']).flatMap((panel) => objectsOf(panel['targets'])));
  const variableModels = objectsOf(objectOf(form['templating'])['list']);
  const bare = [
    ...sourceVariables(targets, [...variableModels, ...objectsOf(objectOf(form['annotations'])['list'])]),
    ...variableModels.map((model) => variableOf(model, expressions.find)),
  ];
  const sectionTitles = groups.filter(({ row }) => row !== null).map(({ row }) => textOf(objectOf(row)['title']));
  const title = textOf(form['title']);
  const constants = identifiersOf([title, ...bare.map(({ name }) => name), ...sectionTitles].map(wordsOf), taken);
  const variables = bare.map((variable, at) => ({ ...variable, constant: constants[at + 1]! }));
  const byName = new Map(
    variables.map(({ name, written, constant: own }) => [name, constant(written.value, VARIABLES_MODULE, own)]),
  );
  const written = writtenGroups(groups, { expressions, variables: byName });
  const sections = written
    .filter(({ row }) => isObject(row))
    .map((group, at): WrittenSection => {
      const name = constants[1 + variables.length + at]!;
      return { constant: name, title: textOf(objectOf(group.row)['title']), written: sectionOf(group, byName) };
    });
  const parts = { panels: written.find(({ row }) => row === null)?.panels ?? [], sections, variables };
  const { dashboard, carried } = definitionOf(form, domain, parts);
  return {
    constant: constants[0]!,
    title,
    dashboard,
    sections,
    variables,
    panels: written.flatMap((one) => one.all),
    carried,
  };
}

/** A name that is no identifier, as one may be made of it. */
const wordsOf = (text: string): string => (/[a-zA-Z]/.test(text) ? text : `unnamed ${text}`).slice(0, 60);

interface Parts {
  readonly panels: readonly Written<Panel>[];
  readonly sections: readonly WrittenSection[];
  readonly variables: readonly (WrittenVariable & { readonly constant: string })[];
}

/** The dashboard itself. What the kit does not give back is carried; what it gives back otherwise, carried whole. */
function definitionOf(
  form: JsonObject,
  domain: string,
  { panels, sections, variables }: Parts,
): { readonly dashboard: Written<Dashboard>; readonly carried: readonly string[] } {
  const key = record({ domain: literal(domain), title: literal(form['title']), uid: literal(form['uid']) });
  const settings = {
    description: literal(textOf(form['description'])),
    ...simpleSettings(form, domain),
    ...(variables.length === 0
      ? {}
      : {
          variables: list(
            variables.map(({ written, constant: own }) => constant(written.value, VARIABLES_MODULE, own)),
          ),
        }),
    ...(panels.length === 0 ? {} : { panels: list(panels) }),
    ...(sections.length === 0
      ? {}
      : {
          sections: list(
            sections.map(({ written, constant: own }) => constant(written.value, sectionModule(own), own)),
          ),
        }),
  };
  const make = (more: object): Written<Dashboard> =>
    call([KIT, 'dashboard'], kit.dashboard as never, key, record({ ...settings, ...more }, 'block'));
  const first = make({});
  const model = plain(kit.classicDashboard(first.value, { runbooksUrl: '' })) as JsonObject;
  const carried = differing(form, model);
  if (hasTakenName(variables) || 'templating' in carried) carried['templating'] = allVariables(form, model);
  const names = Object.keys(carried);
  return names.length === 0
    ? { dashboard: first, carried: [] }
    : { dashboard: make({ carried: literal(carried) }), carried: names };
}

/** Whether a variable has the name of one that comes by itself. */
const hasTakenName = (variables: Parts['variables']): boolean =>
  variables.some(({ name }) => name === kit.SOURCE_VARIABLES.prometheus.name);

function simpleSettings(form: JsonObject, domain: string): Readonly<Record<string, Written | undefined>> {
  const { tags, time, refresh, timezone, weekStart } = form;
  const [, length] = /^now-(\d+[smhdw])$/.exec(textOf(objectOf(time)['from'])) ?? [];
  const [first, ...others] = Array.isArray(tags) ? (tags as readonly string[]) : [];
  const isZone = ['browser', 'utc'].includes(textOf(timezone)) || textOf(timezone).includes('/');
  return {
    ...(first === domain && others.length > 0 ? { tags: literal(others) } : {}),
    ...(length === undefined || length === '6h' ? {} : { time: literal(length) }),
    ...(/^\d+[smhdw]$/.test(textOf(refresh)) && refresh !== '30s' ? { refresh: literal(refresh) } : {}),
    ...(isZone && timezone !== 'browser' ? { timezone: literal(timezone) } : {}),
    ...(['monday', 'saturday', 'sunday'].includes(textOf(weekStart)) ? { weekStart: literal(weekStart) } : {}),
    links: headLinks(objectsOf(form['links'])),
  };
}

/** The keys of a dashboard whose normal form is another once it is compiled, as they give it back. */
function differing(form: JsonObject, model: JsonObject): Record<string, Json> {
  const compiled = normalForm(model);
  const keys = Object.keys(form).filter((key) => !same(form[key], compiled[key]));
  return Object.fromEntries(keys.map((key) => [key, key === 'panels' ? listedPanels(form) : form[key]!]));
}

/** The variables of a dashboard in normal form, behind those that come by themselves and whose names are free. */
function allVariables(form: JsonObject, model: JsonObject): JsonObject {
  const own = objectsOf(objectOf(form['templating'])['list']);
  const added = objectsOf(objectOf(model['templating'])['list']).filter(
    ({ name, type }) => type === 'datasource' && !own.some((variable) => variable['name'] === name),
  );
  return { ...objectOf(form['templating']), list: [...added, ...own] };
}
