import type { SourceKind } from '../source-kind.ts';
import { named, type Named, type NamedOptions } from './variable.ts';

/** Filters that people add; Grafana puts them into every query of the data source. */
export interface FiltersVariable extends Named<'filters'> {
  readonly source: SourceKind;
}

/** `filtersVariable('filters')` for Prometheus, `filtersVariable('filters', 'loki')` for Loki. */
export const filtersVariable = (
  name: string,
  source: SourceKind = 'prometheus',
  options: NamedOptions = {},
): FiltersVariable => ({ ...named('filters', name, options), source });
