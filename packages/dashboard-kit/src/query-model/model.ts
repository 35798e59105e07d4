import type { DataSourceRef } from '../grafana/types.ts';

/** A query in the words of its data source. */
export interface QueryModel {
  readonly datasource: DataSourceRef;
  /** Its own keys, in Grafana's order; `refId`, `datasource` and `hide` come beside them. */
  readonly model: Readonly<Record<string, unknown>>;
}
