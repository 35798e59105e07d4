import type { DataSourceRef } from '../grafana/types.ts';

/** A query in the words of its data source, with its name and whom it asks. */
export interface QueryModel {
  readonly datasource: DataSourceRef;
  readonly refId: string;
  hide?: boolean;
}
