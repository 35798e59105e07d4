import * as kit from '@belvedere/dashboard-kit';
import { SOURCE_VARIABLES, type SourceKind, type Variable } from '@belvedere/dashboard-kit';
import type { Matcher, Selector, Series } from '@belvedere/promql';
import type { SeriesReference } from '../../rules/catalog/reference.ts';
import { isObject, objectOf, plain, same, textOf, type JsonObject } from '../json.ts';
import { labelValues, type LabelValues } from '../normal-form/expression.ts';
import { FINAL_SOURCES } from '../normal-form/sources.ts';
import { normalVariable } from '../normal-form/variable.ts';
import { call, literal, record, type Written } from '../source/written.ts';
import { KIT } from './kit.ts';

/** A variable as it is written, with the keys that have no typed form. */
export interface WrittenVariable {
  readonly name: string;
  readonly written: Written<Variable>;
  readonly carried: readonly string[];
}

/** Finds the metric whose values are asked for. */
type Find = (read: LabelValues) => SeriesReference | undefined;

/** A variable in normal form as a call of the kit's builder: the first of its forms that leaves least to carry. */
export function variableOf(variable: JsonObject, find: Find): WrittenVariable {
  const name = textOf(variable['name']);
  const options = optionsOf(variable);
  for (const form of [...formsOf(variable, find), anyForm]) {
    try {
      const first = form(name, options);
      const carried = differing(variable, first.value);
      if (carried === undefined) continue;
      if (Object.keys(carried).length === 0) return { name, written: first, carried: [] };
      const written = form(name, { ...options, carried: literal(carried) });
      return { name, written, carried: Object.keys(carried).filter((key) => key !== 'current') };
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    }
  }
  throw new TypeError(`the variable '${name}' has no form`);
}

type Options = Readonly<Record<string, Written | undefined>>;
type Form = (name: string, options: Options) => Written<Variable>;

const CHOICE = ['multi', 'includeAll', 'allValue'];
const without = (options: Options, ...keys: readonly string[]): Options =>
  Object.fromEntries(Object.entries(options).filter(([key]) => !keys.includes(key)));

const build =
  (
    builder: string,
    make: (...parameters: never[]) => Variable,
    parameters: readonly Written[],
    left: readonly string[] = [],
  ): Form =>
  (name, options) => {
    const rest = record(without(options, ...left));
    return call([KIT, builder], make, literal(name), ...parameters, rest);
  };

/** What has no builder of its own says all that it says in Grafana's words. */
const anyForm: Form = build('textVariable', kit.textVariable, [], [...CHOICE, 'regex']);

function formsOf(variable: JsonObject, find: Find): readonly Form[] {
  const query = textOf(variable['query']);
  const left = [...CHOICE, 'regex'];
  switch (variable['type']) {
    case 'query':
      return [...valuesForms(query, find), sourceForm(variable)];
    case 'custom': {
      const values = query.split(',').map((value) => value.trim());
      return [build('customVariable', kit.customVariable, [literal(values)], ['regex'])];
    }
    case 'textbox':
      return [
        (name, options) =>
          build('textVariable', kit.textVariable, [], left)(name, { ...options, start: literal(query) }),
      ];
    case 'constant':
      return [build('constantVariable', kit.constantVariable, [literal(query)], left)];
    case 'interval':
      return /^\d+[smhdwy](,\d+[smhdwy])*$/.test(query)
        ? [build('intervalVariable', kit.intervalVariable, [literal(query.split(','))], left)]
        : [];
    case 'datasource':
      return [build('datasourceVariable', kit.datasourceVariable, [literal(query)], left)];
    case 'adhoc':
      return [build('filtersVariable', kit.filtersVariable, [literal('prometheus')], left)];
    case 'groupby':
      return [build('groupByVariable', kit.groupByVariable, [], left)];
    default:
      return [];
  }
}

/** The values of a label of a metric that is known, or guessed. */
function valuesForms(query: string, find: Find): readonly Form[] {
  const read = labelValues(query);
  const selector = read?.selector.node;
  if (read === undefined || selector?.kind !== 'selector') return [];
  const found = find(read);
  if (found === undefined || found.suffix !== '') return [];
  const matchers = matchersOf(selector);
  if (matchers === undefined) return [];
  const { reference } = found;
  const source =
    (narrowed: boolean) =>
    (scope: Parameters<Written['source']>[0]): string =>
      scope.use(reference.module, reference.imported) +
      reference.source.slice(reference.imported.length) +
      (narrowed ? `.where(${matchers.source(scope)})` : '');
  const isNarrowed = Object.keys(matchers.value).length > 0;
  return [
    (name, options) => {
      const { series } = reference;
      const narrowed = isNarrowed ? (series as Narrowable).where(matchers.value) : series;
      const written: Written = { value: narrowed, source: source(isNarrowed) };
      return build('queryVariable', kit.queryVariable, [written, literal(read.label)])(name, options);
    },
  ];
}

type Narrowable = Series<string> & { where(matches: object): Series<string> };

/** Matchers that a text can say; nothing where there are others, or two of a label. */
function matchersOf({ matchers, variables = [] }: Selector): Written<object> | undefined {
  const isText = ({ operator }: Matcher): boolean => operator === '=';
  const labels = new Set(matchers.map(({ label }) => label));
  if (!matchers.every(isText) || labels.size !== matchers.length || variables.length > 0) return undefined;
  return record(Object.fromEntries(matchers.map(({ label, value }) => [label, literal(value)])));
}

/** What any data source is asked in its own words. */
function sourceForm(variable: JsonObject): Form {
  const type = textOf(objectOf(variable['datasource'])['type']);
  const kind: SourceKind = Object.hasOwn(SOURCE_VARIABLES, type) ? (type as SourceKind) : 'prometheus';
  return build('sourceVariable', kit.sourceVariable, [literal(kind), literal(variable['query'])]);
}

const SHOWN = ['shown', 'without-label', 'hidden', 'in-menu'];

function optionsOf(variable: JsonObject): Options {
  const { name, label, description, hide, multi, includeAll, allValue, regex } = variable;
  const shown = SHOWN[typeof hide === 'number' ? hide : 0] ?? 'shown';
  return {
    ...(label === name || typeof label !== 'string' ? {} : { label: literal(label) }),
    ...(textOf(description) === '' ? {} : { description: literal(description) }),
    ...(shown === 'shown' && variable['type'] !== 'constant' ? {} : { shown: literal(shown) }),
    ...(multi === true ? {} : { multi: literal(false) }),
    ...(includeAll === true ? { allValue: literal(textOf(allValue)) } : { includeAll: literal(false) }),
    regex: regexOf(textOf(regex)),
  };
}

/** A pattern in slashes as a literal, where it is one that every reader reads alike. */
function regexOf(text: string): Written<RegExp> | undefined {
  const [, source = '', flags = ''] = /^\/([ -.0-~]*(?:\\\/[ -.0-~]*)*)\/([gimsu]*)$/.exec(text) ?? [];
  if (source === '') return undefined;
  try {
    const value = new RegExp(source, flags);
    return String(value) === text ? { value, source: () => text } : undefined;
  } catch {
    return undefined;
  }
}

/** The keys that the builder does not give back; nothing where it says more than there was. */
function differing(variable: JsonObject, made: Variable): JsonObject | undefined {
  const definition = kit.dashboard({ domain: '', title: '', uid: '' }, { description: '', variables: [made] });
  const model = kit.classicDashboard(definition, { runbooksUrl: '' }).templating.list.at(-1)!;
  const compiled = normalVariable(plain(model) as JsonObject, FINAL_SOURCES);
  if (Object.keys(compiled).some((key) => !Object.hasOwn(variable, key))) return undefined;
  return Object.fromEntries(Object.entries(variable).filter(([key, value]) => !same(value, compiled[key])));
}

/** The variables that choose the data sources of other kinds than Prometheus, which queries in their own words name. */
export function sourceVariables(
  targets: readonly JsonObject[],
  named: readonly JsonObject[],
): readonly WrittenVariable[] {
  const uids = new Set(
    [...targets, ...named].map(({ datasource }) => (isObject(datasource) ? textOf(datasource['uid']) : '')),
  );
  return (Object.keys(SOURCE_VARIABLES) as SourceKind[])
    .filter((kind) => kind !== 'prometheus' && uids.has(`\${${SOURCE_VARIABLES[kind].name}}`))
    .map((kind) => {
      const { name, label } = SOURCE_VARIABLES[kind];
      const options = record({ label: literal(label) });
      return {
        name,
        written: call([KIT, 'datasourceVariable'], kit.datasourceVariable, literal(name), literal(kind), options),
        carried: [],
      };
    });
}
