import type { DataSourceRef } from '../grafana/types.ts';
import type { DataQueryKind } from './types.ts';

/** The only version of the form that queries have. Source: https://github.com/grafana/grafana/blob/v13.0.0/packages/grafana-schema/src/schema/dashboard/v2/types.spec.gen.ts */
const VERSION = 'v0';

/** A query in the envelope that v2 puts it in: its data source's kind is its group. */
export const dataQuery = ({ type, uid }: DataSourceRef, spec: Readonly<Record<string, unknown>>): DataQueryKind => ({
  datasource: { name: uid },
  group: type,
  kind: 'DataQuery',
  spec: { ...spec },
  version: VERSION,
});
