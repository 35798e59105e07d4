import { print } from '@belvedere/promql';
import type { Dashboard } from '../definition/dashboard.ts';
import { SOURCE_VARIABLES, type SourceKind } from '../definition/source-kind.ts';
import { sourcesOf } from '../definition/sources.ts';
import type { Choice } from '../definition/variables/choice.ts';
import type { CustomValue } from '../definition/variables/custom.ts';
import type { Named, Shown, Variable } from '../definition/variables/variable.ts';
import { sorted } from '../grafana/sorted.ts';
import { datasource } from '../query-model/datasource.ts';
import type { VariableModel } from './types.ts';

/** The choices of a dashboard: of the data sources that it asks, and its own. */
export const variableModels = (dashboard: Dashboard): VariableModel[] => [
  ...sourcesOf(dashboard).map(sourceVariable),
  ...dashboard.variables.map((variable) => sorted({ ...variableModel(variable), ...variable.carried })),
];

const sourceVariable = (kind: SourceKind): VariableModel => ({
  hide: 0,
  includeAll: false,
  label: SOURCE_VARIABLES[kind].label,
  multi: false,
  name: SOURCE_VARIABLES[kind].name,
  options: [],
  query: kind,
  refresh: 1,
  regex: '',
  skipUrlSync: false,
  type: 'datasource',
});

/** A variable in Grafana's words. Values that are asked for follow the time range. */
export function variableModel(variable: Variable): VariableModel {
  switch (variable.kind) {
    case 'query':
      return asked(variable, `label_values(${print(variable.selector)}, ${variable.valuesOf})`, LABEL_VALUES);
    case 'label-names':
      return asked(variable, 'label_names()', LABEL_NAMES);
    case 'result':
      return asked(variable, `query_result(${variable.expression.print()})`, QUERY_RESULT);
    case 'source':
      return {
        ...chosen(variable),
        datasource: datasource(variable.source),
        definition: '',
        query: structuredClone(variable.query) as VariableModel['query'] & object,
        refresh: ON_TIME_RANGE,
        regex: variable.regex,
        sort: ALPHABETICAL,
        type: 'query',
      };
    case 'custom':
      return {
        ...chosen(variable, variable.values[0]),
        query: variable.values.map(customValue).join(','),
        type: 'custom',
      };
    case 'text':
      return { ...named(variable), ...fixed(variable.start), query: variable.start, type: 'textbox' };
    case 'constant':
      return { ...named(variable), ...fixed(variable.value), query: variable.value, type: 'constant' };
    case 'interval':
      return {
        ...named(variable),
        ...fixed(variable.values[0]!),
        auto: variable.auto !== undefined,
        auto_count: variable.auto?.count ?? 30,
        auto_min: variable.auto?.min ?? '10s',
        query: variable.values.join(','),
        refresh: ON_TIME_RANGE,
        type: 'interval',
      };
    case 'datasource':
      return {
        ...named(variable),
        includeAll: false,
        multi: false,
        options: [],
        query: variable.plugin,
        refresh: ON_LOAD,
        regex: variable.regex,
        type: 'datasource',
      };
    case 'filters':
      return {
        ...named(variable),
        baseFilters: [],
        datasource: datasource(variable.source),
        filters: [],
        type: 'adhoc',
      };
    case 'group-by':
      return {
        ...named(variable),
        current: { text: [], value: [] },
        datasource: datasource(),
        multi: true,
        options: [],
        type: 'groupby',
      };
    case 'switch': {
      const { on, off, start } = variable;
      return {
        ...named(variable),
        ...fixed(start ? on : off),
        includeAll: false,
        multi: false,
        query: [on, off].map(escaped).join(','),
        type: 'custom',
      };
    }
    default:
      throw new Error(`unknown variable ${JSON.stringify(variable satisfies never)}`);
  }
}

/** Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/plugins/datasource/prometheus (PrometheusVariableQuery: qryType) */
const LABEL_NAMES = 0;
const LABEL_VALUES = 1;
const QUERY_RESULT = 3;

const ON_LOAD = 1;
const ON_TIME_RANGE = 2;
const ALPHABETICAL = 1;

type Asked = Choice<string> & { readonly regex: string };

const asked = (variable: Asked, query: string, qryType: number): VariableModel => ({
  ...chosen(variable),
  datasource: datasource(),
  definition: query,
  query: { qryType, query, refId: `variable-${variable.variable}` },
  refresh: ON_TIME_RANGE,
  regex: variable.regex,
  sort: ALPHABETICAL,
  type: 'query',
});

const HIDDEN: Readonly<Record<Shown, 0 | 1 | 2 | 3>> = { shown: 0, 'without-label': 1, hidden: 2, 'in-menu': 3 };

const named = ({ variable, label, description, shown }: Named<string>) => ({
  ...(description === '' ? undefined : { description }),
  hide: HIDDEN[shown],
  label,
  name: variable,
  skipUrlSync: false,
});

const fixed = (value: string) => ({ current: { text: value, value }, options: [] });

/** It begins with all values, where those are offered, else with the one given. */
function chosen(variable: Choice<string>, first?: CustomValue) {
  const { includeAll, several, allValue } = variable;
  const start = includeAll ? { text: 'All', value: '$__all' } : first;
  return {
    ...named(variable),
    ...(includeAll && allValue !== '' ? { allValue } : undefined),
    ...(start === undefined
      ? undefined
      : { current: several ? { text: [start.text], value: [start.value] } : { ...start } }),
    includeAll,
    multi: several,
    options: [],
  };
}

const customValue = ({ value, text }: CustomValue): string =>
  value === text ? escaped(value) : `${escaped(text)} : ${escaped(value)}`;

const escaped = (text: string): string => text.replaceAll(',', String.raw`\,`);
