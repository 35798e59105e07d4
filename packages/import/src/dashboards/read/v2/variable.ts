import { isObject, objectOf, textOf, type JsonObject } from '../../json.ts';
import { classicSource, queryOf } from './query.ts';

const TYPES: Readonly<Record<string, string>> = {
  QueryVariable: 'query',
  CustomVariable: 'custom',
  TextVariable: 'textbox',
  ConstantVariable: 'constant',
  IntervalVariable: 'interval',
  DatasourceVariable: 'datasource',
  AdhocVariable: 'adhoc',
  GroupByVariable: 'groupby',
  SwitchVariable: 'switch',
};

const HIDE = ['dontHide', 'hideLabel', 'hideVariable', 'inControlsMenu'];
const REFRESH = ['never', 'onDashboardLoad', 'onTimeRangeChanged'];
const SORT = [
  ...['disabled', 'alphabeticalAsc', 'alphabeticalDesc', 'numericalAsc', 'numericalDesc'],
  ...['alphabeticalCaseInsensitiveAsc', 'alphabeticalCaseInsensitiveDesc', 'naturalAsc', 'naturalDesc'],
];

/** A variable of v2 in the classic form. */
export function classicVariable({ kind, spec, group, datasource }: JsonObject): JsonObject {
  const { hide, refresh, sort, query, pluginId, ...rest } = objectOf(spec);
  const type = TYPES[textOf(kind)] ?? textOf(kind);
  return {
    ...rest,
    ...(hide === undefined ? {} : { hide: Math.max(0, HIDE.indexOf(textOf(hide))) }),
    ...(refresh === undefined ? {} : { refresh: Math.max(0, REFRESH.indexOf(textOf(refresh))) }),
    ...(sort === undefined ? {} : { sort: Math.max(0, SORT.indexOf(textOf(sort))) }),
    ...(pluginId === undefined ? {} : { query: pluginId }),
    ...askedOf(query),
    ...(type === 'adhoc' || type === 'groupby'
      ? { datasource: classicSource(queryOf({ group: group ?? '', datasource: datasource ?? {} })) }
      : {}),
    type,
  };
}

/** What a variable asks; a query of Prometheus that is a text alone was wrapped. */
function askedOf(query: JsonObject[string] | undefined): JsonObject {
  if (query === undefined) return {};
  if (!isObject(query)) return { query };
  const read = queryOf(query);
  const { __legacyStringValue: wrapped } = read.spec;
  return { datasource: classicSource(read), query: wrapped ?? read.spec };
}
