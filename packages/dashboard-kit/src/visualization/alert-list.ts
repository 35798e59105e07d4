import type { AlertListPanel } from '../definition/panels/alert-list.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { noFields } from './no-fields.ts';

/** By importance: what fires first. */
const BY_IMPORTANCE = 3;

/** The alerts that fire, whoever evaluates them. */
export const alertList = ({ settings }: AlertListPanel): VisualizationOf<'alertlist'> => {
  const { labels = {}, groupBy = [], states = ['firing', 'pending'], view = 'list', options } = settings;
  const listed = (state: (typeof states)[number]): boolean => states.includes(state);
  return {
    fieldConfig: noFields(),
    options: merged<OptionsOf<'alertlist'>>(
      {
        alertInstanceLabelFilter: matchers(labels),
        alertName: '',
        dashboardAlerts: false,
        datasource: '',
        folder: null,
        groupBy: [...groupBy],
        groupMode: groupBy.length === 0 ? 'default' : 'custom',
        maxItems: 50,
        showInactiveAlerts: false,
        showInstances: true,
        sortOrder: BY_IMPORTANCE,
        stateFilter: {
          error: listed('error'),
          firing: listed('firing'),
          noData: listed('noData'),
          normal: listed('normal'),
          pending: listed('pending'),
          recovering: listed('recovering'),
        },
        viewMode: view,
      },
      options,
    ),
  };
};

/** Source: https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/alert-list/#filter-options */
function matchers(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? '' : `{${pairs.join(', ')}}`;
}
