import { SOURCE_VARIABLES, type SourceKind } from '@belvedere/dashboard-kit';
import { isObject, objectOf, objectsOf, textOf, type Json, type JsonObject } from '../json.ts';

/** One data source as a dashboard names it: its kind, and its uid, its name, a variable behind a dollar, or nothing. */
interface Identity {
  readonly kind: SourceKind;
  readonly id: string;
}

const isKind = (text: string | undefined): text is SourceKind =>
  text !== undefined && Object.hasOwn(SOURCE_VARIABLES, text);

/** Whom a reference leads to. */
export type SourceReader = Pick<Sources, 'of' | 'kindOf'>;

/** Reads references that Belvedere wrote. */
export const FINAL_SOURCES: SourceReader = {
  of: (reference) => reference ?? null,
  kindOf(reference, guess) {
    const type = isObject(reference) ? reference['type'] : undefined;
    const kind = typeof type === 'string' ? type : guess;
    return isKind(kind) ? kind : undefined;
  },
};

/** `$name`, `${name}` and `[[name]]`, alone. */
const VARIABLE = /^(?:\$(\w+)|\$\{(\w+)(?:[:.][^}]*)?\}|\[\[(\w+)(?::[^\]]*)?\]\])$/;

/**
 * The data sources of a dashboard. Of each kind that Belvedere knows, the one that is asked most is asked by
 * Belvedere's own variable, whatever it was called; all others stay as they are.
 */
export class Sources {
  private readonly plugins: ReadonlyMap<string, string>;
  private readonly chosen = new Map<SourceKind, string>();
  private readonly model: JsonObject;

  constructor(model: JsonObject) {
    this.model = model;
    this.plugins = new Map([
      ...objectsOf(model['__inputs']).map((input) => [textOf(input['name']), textOf(input['pluginId'])] as const),
      ...variablesOf(model)
        .filter(({ type }) => type === 'datasource')
        .map(({ name, query }) => [textOf(name), textOf(query)] as const),
    ]);
    this.choose();
  }

  /** A reference, where it leads to the data source of its kind that Belvedere asks, as Belvedere writes it. */
  of(reference: Json | undefined, guess?: SourceKind): Json {
    const identity = this.identity(reference, guess);
    if (identity === undefined || this.chosen.get(identity.kind) !== identity.id) return reference ?? null;
    return { type: identity.kind, uid: `\${${SOURCE_VARIABLES[identity.kind].name}}` };
  }

  /** What kind of data source a reference leads to, where Belvedere knows it. */
  kindOf(reference: Json | undefined, guess?: SourceKind): SourceKind | undefined {
    return this.identity(reference, guess)?.kind;
  }

  /** Whether a variable chooses what Belvedere's own variable chooses. */
  isReplaced(variable: JsonObject): boolean {
    if (variable['type'] !== 'datasource') return false;
    const kind = textOf(variable['query']);
    const name = textOf(variable['name']);
    return (
      isKind(kind) &&
      (this.chosen.get(kind) === `$${name}` || (name === SOURCE_VARIABLES[kind].name && isPlain(variable)))
    );
  }

  private identity(reference: Json | undefined, guess: SourceKind | undefined): Identity | undefined {
    const { type, uid } = isObject(reference) ? reference : { type: undefined, uid: reference };
    if (uid !== undefined && uid !== null && typeof uid !== 'string') return undefined;
    if (uid?.startsWith('--') === true || uid === 'grafana' || uid === '__expr__') return undefined;
    const [, ...names] = VARIABLE.exec(uid ?? '') ?? [];
    const variable = names.find((name) => name !== undefined);
    const plugin =
      typeof type === 'string' ? type : (variable === undefined ? undefined : this.plugins.get(variable)) || guess;
    if (!isKind(plugin)) return undefined;
    return { kind: plugin, id: variable === undefined ? (uid ?? '') : `$${variable}` };
  }

  private choose(): void {
    const counts = new Map<SourceKind, Map<string, number>>();
    for (const [reference, guess] of referencesOf(this.model)) {
      const identity = this.identity(reference, guess);
      if (identity === undefined) continue;
      const ofKind = counts.get(identity.kind) ?? new Map<string, number>();
      counts.set(identity.kind, ofKind.set(identity.id, (ofKind.get(identity.id) ?? 0) + 1));
    }
    for (const [kind, ids] of counts) {
      const own = `$${SOURCE_VARIABLES[kind].name}`;
      const most = Math.max(...ids.values());
      const id = ids.has(own) ? own : [...ids].find(([, count]) => count === most)![0];
      if (this.canReplace(kind, id)) this.chosen.set(kind, id);
    }
  }

  /** Whether nothing is lost where Belvedere's variable takes the place of a data source. */
  private canReplace(kind: SourceKind, id: string): boolean {
    const { name: own } = SOURCE_VARIABLES[kind];
    const variables = variablesOf(this.model);
    if (variables.some((variable) => variable['name'] === own && !(variable['query'] === kind && isPlain(variable)))) {
      return false;
    }
    const name = id.startsWith('$') ? id.slice(1) : undefined;
    if (name === undefined || name === own) return true;
    const variable = variables.find((one) => one['name'] === name);
    return (variable === undefined || isPlain(variable)) && !isNamed(name, withoutSources(this.model, name));
  }
}

const variablesOf = (model: JsonObject): readonly JsonObject[] => objectsOf(objectOf(model['templating'])['list']);

/** A choice of one data source among all of its kind. */
const isPlain = ({ type, regex, multi, includeAll }: JsonObject): boolean =>
  type === 'datasource' && textOf(regex) === '' && multi !== true && includeAll !== true;

/** Whether a text or a repetition of a dashboard names a variable. */
const isNamed = (name: string, model: string): boolean =>
  [`$${name}`, `\${${name}`, `[[${name}`, `var-${name}`, `"repeat":"${name}"`].some((word) => model.includes(word));

const withoutSources = (model: JsonObject, name: string): string =>
  JSON.stringify(model, (key, value: Json) =>
    key === 'datasource' ||
    key === '__inputs' ||
    (isObject(value) && value['name'] === name && value['type'] === 'datasource')
      ? undefined
      : value,
  );

/** Panels, those of rows included. */
export const panelsIn = (model: JsonObject): readonly JsonObject[] =>
  objectsOf(model['panels']).flatMap((panel) => [panel, ...objectsOf(panel['panels'])]);

/** Every reference to a data source that is asked something, with a guess of its kind. */
function* referencesOf(model: JsonObject): Generator<readonly [Json | undefined, SourceKind | undefined]> {
  for (const panel of panelsIn(model)) {
    for (const target of objectsOf(panel['targets'])) yield [sourceOfTarget(target, panel), guessOf(target)];
  }
  for (const variable of variablesOf(model)) {
    if (asksSource(variable)) yield [variable['datasource'], guessOfVariable(variable)];
  }
  for (const annotation of objectsOf(objectOf(model['annotations'])['list'])) {
    yield [annotation['datasource'], guessOf(annotation)];
  }
}

/** Whom a query asks: its panel's data source, where it names none. */
export function sourceOfTarget(target: JsonObject, panel: JsonObject): Json | undefined {
  const ofPanel = panel['datasource'];
  const isMixed = (isObject(ofPanel) ? ofPanel['uid'] : ofPanel) === '-- Mixed --';
  return target['datasource'] ?? (isMixed ? undefined : ofPanel);
}

/** What asks by an expression and says no more asks Prometheus. */
export const guessOf = (asking: JsonObject): SourceKind | undefined =>
  typeof asking['expr'] === 'string' ? 'prometheus' : undefined;

/** Whether a variable is of a type that asks a data source. */
export const asksSource = ({ type }: JsonObject): boolean => ['query', 'adhoc', 'groupby'].includes(textOf(type));

const PROMETHEUS_VARIABLE = /^\s*(label_values|label_names|query_result|metrics)\s*\(/;

/** The words of a variable's query, however it is wrapped. */
export const queryTextOf = ({ query }: JsonObject): string => textOf(isObject(query) ? query['query'] : query);

export const guessOfVariable = (variable: JsonObject): SourceKind | undefined =>
  PROMETHEUS_VARIABLE.test(queryTextOf(variable)) || variable['type'] === 'adhoc' || variable['type'] === 'groupby'
    ? 'prometheus'
    : undefined;
