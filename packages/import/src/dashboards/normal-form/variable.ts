import { isObject, textOf, without, type JsonObject } from '../json.ts';
import { canonicalVariableQuery } from './expression.ts';
import { asksSource, guessOfVariable, queryTextOf, type SourceReader } from './sources.ts';

/** A variable in normal form: what Grafana takes where it does not say, and without the answers that it kept. */
export function normalVariable(variable: JsonObject, sources: SourceReader): JsonObject {
  const { allowCustomValue, allValue, current, datasource, description, hide, label, query, regex, ...rest } = without(
    variable,
    'options',
    'definition',
  );
  const name = textOf(variable['name']);
  const guess = guessOfVariable(variable);
  return {
    includeAll: false,
    multi: false,
    skipUrlSync: false,
    sort: 0,
    ...DEFAULTS[textOf(variable['type'])],
    ...rest,
    ...(allowCustomValue === undefined || allowCustomValue === true ? {} : { allowCustomValue }),
    ...(typeof allValue === 'string' && allValue !== '' ? { allValue } : {}),
    current: isObject(current) ? current : {},
    ...(asksSource(variable)
      ? { datasource: sources.of(datasource, guess) }
      : datasource === undefined
        ? {}
        : { datasource }),
    description: textOf(description),
    hide: hide ?? 0,
    label: textOf(label) === '' ? name : label!,
    query: isAskedOfPrometheus(variable, sources) ? normalQuery(variable) : (query ?? ''),
    regex: regex ?? '',
  };
}

/** What Grafana takes where a variable of a type does not say. */
const DEFAULTS: Readonly<Record<string, JsonObject>> = {
  query: { refresh: 0 },
  datasource: { refresh: 1 },
  interval: { auto: false, auto_count: 30, auto_min: '10s', refresh: 2 },
  adhoc: { baseFilters: [], filters: [] },
};

const isAskedOfPrometheus = (variable: JsonObject, sources: SourceReader): boolean =>
  variable['type'] === 'query' &&
  sources.kindOf(variable['datasource'], guessOfVariable(variable)) === 'prometheus' &&
  (typeof variable['query'] === 'string' || isWrapped(variable['query']));

/** A text with what Grafana's editor adds: the name of the query, and which of its forms it was typed into. */
const isWrapped = (query: JsonObject[string] | undefined): boolean =>
  isObject(query) &&
  typeof query['query'] === 'string' &&
  Object.keys(without(query, 'query', 'refId', 'qryType')).length === 0;

const normalQuery = (variable: JsonObject): string => canonicalVariableQuery(queryTextOf(variable));
