import { SOURCE_VARIABLES, type SourceKind } from '../definition/source-kind.ts';
import type { DataSourceRef } from '../grafana/types.ts';

/** The data source of a kind that is chosen on the dashboard. A new object each time: the output shares nothing. */
export const datasource = (kind: SourceKind = 'prometheus'): DataSourceRef => ({
  type: kind,
  uid: `\${${SOURCE_VARIABLES[kind].name}}`,
});

/** Where Grafana's server computes. Source: https://grafana.com/docs/grafana/latest/panels-visualizations/query-transform-data/expression-queries/ */
export const expressions = (): DataSourceRef => ({ type: '__expr__', uid: '__expr__' });

/** What a panel says whose queries ask several data sources. */
export const mixed = (): DataSourceRef => ({ type: 'datasource', uid: '-- Mixed --' });

/** What a panel says that asks nothing. */
export const none = (): DataSourceRef => ({ type: 'datasource', uid: 'grafana' });
