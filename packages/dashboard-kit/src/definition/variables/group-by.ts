import { named, type Named, type NamedOptions } from './variable.ts';

/** Labels that people group by; Grafana puts them into every query of Prometheus. */
export type GroupByVariable = Named<'group-by'>;

/** `groupByVariable('by')`. */
export const groupByVariable = (name: string, options: NamedOptions = {}): GroupByVariable =>
  named('group-by', name, options, true);
