import { print, type Node } from '@belvedere/promql';
import { DATASOURCE_VARIABLE, EVERY_VALUE, type Variable } from '../definition/variable.ts';
import { datasource } from './datasource.ts';
import type { VariableModel } from './types.ts';

/** The choice of the Prometheus that all queries go to. */
export const datasourceVariable = (): VariableModel => ({
  hide: 0,
  includeAll: false,
  label: 'Data source',
  multi: false,
  name: DATASOURCE_VARIABLE,
  options: [],
  query: 'prometheus',
  refresh: 1,
  regex: '',
  skipUrlSync: false,
  type: 'datasource',
});

/** A variable in Grafana's words. Its values follow the time range. */
export function variableModel(variable: Variable): VariableModel {
  const { includeAll, several, label, variable: name } = variable;
  const choice = { includeAll, label, multi: several, name };
  const all = includeAll ? { allValue: EVERY_VALUE, current: current(several, 'All', '$__all') } : undefined;
  if (variable.kind === 'custom') {
    const [first = ''] = variable.values;
    return {
      ...(all ?? { current: current(several, first, first) }),
      hide: 0,
      ...choice,
      options: [],
      query: variable.values.map((value) => value.replaceAll(',', String.raw`\,`)).join(','),
      skipUrlSync: false,
      type: 'custom',
    };
  }
  const query = labelValues(variable.selector, variable.valuesOf);
  return {
    ...all,
    datasource: datasource(),
    definition: query,
    hide: 0,
    ...choice,
    options: [],
    // 1 is the query editor's form for label values.
    query: { qryType: 1, query, refId: `variable-${name}` },
    refresh: 2,
    regex: '',
    skipUrlSync: false,
    sort: 1,
    type: 'query',
  };
}

const current = (several: boolean, text: string, value: string): NonNullable<VariableModel['current']> =>
  several ? { text: [text], value: [value] } : { text, value };

/** Source: https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#query-variable */
const labelValues = (selector: Node, label: string): string => `label_values(${print(selector)}, ${label})`;
