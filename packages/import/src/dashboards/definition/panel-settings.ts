import { override, transform, type Variable } from '@belvedere/dashboard-kit';
import { isList, isObject, objectOf, objectsOf, textOf, type Json, type JsonObject } from '../json.ts';
import type { Place } from '../normal-form/layout.ts';
import { call, list, literal, record, type Written } from '../source/written.ts';
import { FOREIGN, type Builder } from './builders.ts';
import { fieldSettings } from './fields.ts';
import { KIT } from './kit.ts';
import { panelLinks } from './links.ts';
import type { Expressions } from './promql.ts';
import { queryForms } from './queries.ts';

/** What a builder is told, by the names of its settings. */
export type Settings = Readonly<Record<string, Written | undefined>>;

/** What a panel needs to know of its dashboard. */
export interface PanelContext {
  readonly expressions: Expressions;
  readonly variables: ReadonlyMap<string, Written<Variable>>;
}

/** What is decided for a panel beside what was written. */
export interface PanelPlace {
  readonly place: Place;
  /** Where it wishes to lie, where it would not flow there. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Where it lies, where no wish leads there. */
  readonly gridPos?: Place;
  /** Where its title tells too little. */
  readonly key?: string;
}

/** What the builder of a panel is told: its fields in the kit's words, the rest of its look in Grafana's. */
export function settingsOf(panel: JsonObject, builder: Builder, context: PanelContext, place: PanelPlace): Settings {
  const { defaults, overrides } = objectOf(panel['fieldConfig']);
  const isText = builder.name === 'text';
  const fields = fieldSettings(objectOf(defaults), builder.fields, unitOf(panel, context));
  const forms = builder.asks
    ? objectsOf(panel['targets']).map((target) => queryForms(target, context.expressions))
    : [];
  const { content, mode, ...options } = objectOf(panel['options']);
  const takesMode = isText && ['markdown', 'html', 'code'].includes(textOf(mode));
  const look = {
    ...(isText ? { ...options, ...(takesMode || mode === undefined ? {} : { mode }) } : objectOf(panel['options'])),
  };
  return {
    description: literal(textOf(panel['description'])),
    ...(builder === FOREIGN ? { plugin: literal(textOf(panel['type'])) } : {}),
    ...(isText ? { content: literal(content), ...(takesMode ? { mode: literal(mode) } : {}) } : {}),
    ...(forms.length === 0 ? {} : { queries: list(forms.map(({ carried }) => carried)) }),
    ...fields.settings,
    ...(builder.fields === 'none' ? {} : { overrides: overridesOf(objectsOf(overrides)) }),
    ...(builder.fields === 'none' ? {} : { transformations: transformationsOf(objectsOf(panel['transformations'])) }),
    links: panelLinks(objectsOf(panel['links'])),
    look: record({
      ...(Object.keys(look).length === 0 ? {} : { options: literal(look) }),
      ...(Object.keys(fields.defaults).length === 0 ? {} : { defaults: literal(fields.defaults) }),
    }),
    ...(builder.asks ? frameOf(panel) : {}),
    ...(panel['transparent'] === true ? { transparent: literal(true) } : {}),
    repeat: repeatOf(panel, context),
    ...sizeOf(place),
    ...(place.key === undefined ? {} : { key: literal(place.key) }),
  };
}

/** The unit of a panel's first expression. */
export function unitOf(panel: JsonObject, { expressions }: PanelContext): string {
  const forms = objectsOf(panel['targets']).map((target) => queryForms(target, expressions));
  return forms.find(({ unit }) => unit !== undefined)?.unit ?? 'count';
}

/** Whether something has a name, and one more key at most. */
const isNamed = (value: Json | undefined, key: string): boolean =>
  isObject(value) && typeof value['id'] === 'string' && Object.keys(value).every((own) => own === 'id' || own === key);

function overridesOf(overrides: readonly JsonObject[]): Written | undefined {
  const isWhole = ({ matcher, properties, ...more }: JsonObject): boolean =>
    isNamed(matcher, 'options') &&
    isList(properties) &&
    properties.every((property) => isNamed(property, 'value')) &&
    Object.keys(more).length === 0;
  if (overrides.length === 0 || !overrides.every(isWhole)) return undefined;
  return list(
    overrides.map(({ matcher, properties }) =>
      call([KIT, 'override'], override, literal(matcherOf(objectOf(matcher))), literal({ properties: properties! })),
    ),
  );
}

/** A matcher in the kit's words where it has some. */
function matcherOf(matcher: JsonObject): JsonObject {
  const { id, options } = matcher;
  if (typeof options !== 'string' || Object.keys(matcher).length !== 2) return { matcher };
  if (id === 'byName') return { name: options };
  return id === 'byFrameRefID' ? { refId: options } : { matcher };
}

function transformationsOf(transformations: readonly JsonObject[]): Written | undefined {
  const isWhole = ({ id, options, disabled, filter, ...more }: JsonObject): boolean =>
    typeof id === 'string' &&
    isObject(options) &&
    (disabled === undefined || typeof disabled === 'boolean') &&
    (filter === undefined || isNamed(filter, 'options')) &&
    Object.keys(more).length === 0;
  if (transformations.length === 0 || !transformations.every(isWhole)) return undefined;
  return list(
    transformations.map(({ id, options, ...rest }): Written => {
      const parameters = [literal(id), literal(options), ...(Object.keys(rest).length === 0 ? [] : [literal(rest)])];
      const made = call([KIT, 'transform'], transform.other, ...parameters);
      return { value: made.value, source: (scope) => made.source(scope).replace('(', '.other(') };
    }),
  );
}

const frameOf = ({ maxDataPoints, timeFrom, timeShift }: JsonObject): Settings => ({
  ...(typeof maxDataPoints === 'number' ? { maxDataPoints: literal(maxDataPoints) } : {}),
  ...(typeof timeFrom === 'string' ? { timeFrom: literal(timeFrom) } : {}),
  ...(typeof timeShift === 'string' ? { timeShift: literal(timeShift) } : {}),
});

const PER_ROW = [2, 3, 4, 6, 8, 12];

function repeatOf(panel: JsonObject, { variables }: PanelContext): Written | undefined {
  const { repeat, repeatDirection, maxPerRow } = panel;
  const variable = variables.get(textOf(repeat));
  if (variable === undefined) return undefined;
  if (repeatDirection === 'v') return record({ variable, direction: literal('vertical') });
  if (!PER_ROW.includes(maxPerRow as number)) return undefined;
  return record({ variable, ...(maxPerRow === 4 ? {} : { maxPerRow: literal(maxPerRow) }) });
}

const COLUMNS = 24;

const sizeOf = ({ place: { w, h }, at }: PanelPlace): Settings => ({
  width: literal(within(1, COLUMNS, w)),
  height: literal(within(1, Infinity, h)),
  ...(at === undefined ? {} : { at: literal(at) }),
});

const within = (least: number, most: number, value: number): number =>
  Math.min(most, Math.max(least, Math.trunc(value)));
