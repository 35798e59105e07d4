import type { VariableModel } from '../classic/types.ts';
import type { Variable } from '../definition/variables/variable.ts';
import type { DataSourceRef } from '../grafana/types.ts';
import { dataQuery } from './data-query.ts';
import type { VariableKind } from './types.ts';

const HIDE = ['dontHide', 'hideLabel', 'hideVariable', 'inControlsMenu'] as const;
const REFRESH = ['never', 'onDashboardLoad', 'onTimeRangeChanged'] as const;
const SORT = ['disabled', 'alphabeticalAsc'] as const;

/** A variable of a classic dashboard in v2; a switch, which the classic form does not know, by its definition. */
export function variable(model: VariableModel, definition?: Variable): VariableKind {
  const common = {
    ...(model.description === undefined ? undefined : { description: model.description }),
    hide: HIDE[model.hide ?? 0],
    label: model.label ?? model.name,
    name: model.name,
    skipUrlSync: false,
  };
  const current = (model.current ?? { text: '', value: '' }) as { text: string; value: string };
  const several = { includeAll: model.includeAll ?? false, multi: model.multi ?? false };
  const all = model.allValue === undefined ? undefined : { allValue: model.allValue };
  const query = String(model.query ?? '');
  if (definition?.kind === 'switch') {
    const { on, off, start } = definition;
    return {
      kind: 'SwitchVariable',
      spec: { ...common, current: start ? on : off, disabledValue: off, enabledValue: on },
    };
  }
  switch (model.type) {
    case 'query':
      return {
        kind: 'QueryVariable',
        spec: {
          ...common,
          ...several,
          ...all,
          allowCustomValue: true,
          current,
          definition: model.definition ?? '',
          options: [],
          query: dataQuery(
            model.datasource as DataSourceRef,
            typeof model.query === 'string' ? { query } : { ...model.query },
          ),
          refresh: REFRESH[model.refresh ?? 0],
          regex: model.regex ?? '',
          sort: SORT[model.sort === 1 ? 1 : 0],
        },
      };
    case 'custom':
      return {
        kind: 'CustomVariable',
        spec: { ...common, ...several, ...all, allowCustomValue: true, current, options: [], query },
      };
    case 'textbox':
      return { kind: 'TextVariable', spec: { ...common, current, query } };
    case 'constant':
      return { kind: 'ConstantVariable', spec: { ...common, current, query } };
    case 'interval':
      return {
        kind: 'IntervalVariable',
        spec: {
          ...common,
          auto: model.auto ?? false,
          auto_count: model.auto_count ?? 30,
          auto_min: model.auto_min ?? '10s',
          current,
          options: [],
          query,
          refresh: 'onTimeRangeChanged',
        },
      };
    case 'datasource':
      return {
        kind: 'DatasourceVariable',
        spec: {
          ...common,
          ...several,
          allowCustomValue: true,
          current,
          options: [],
          pluginId: query,
          refresh: 'onDashboardLoad',
          regex: model.regex ?? '',
        },
      };
    case 'adhoc': {
      const { type, uid } = model.datasource as DataSourceRef;
      return {
        datasource: { name: uid },
        group: type,
        kind: 'AdhocVariable',
        spec: { ...common, allowCustomValue: true, baseFilters: [], defaultKeys: [], filters: [] },
      };
    }
    case 'groupby': {
      const { type, uid } = model.datasource as DataSourceRef;
      return {
        datasource: { name: uid },
        group: type,
        kind: 'GroupByVariable',
        spec: { ...common, current: { text: [], value: [] }, multi: true, options: [] },
      };
    }
    default:
      throw new Error(`v2 has no variable of the type ${model.type}`);
  }
}
