import { named, type Named, type NamedOptions } from './variable.ts';

/** A data source of a kind, chosen by people. Those that the panels need come by themselves. */
export interface DatasourceVariable extends Named<'datasource'> {
  /** The id of the plugin, such as `mysql`. */
  readonly plugin: string;
  /** Offers only those whose name matches; all where empty. */
  readonly regex: string;
}

/** `datasourceVariable('orders', 'mysql')`. */
export const datasourceVariable = (
  name: string,
  plugin: string,
  { regex, ...options }: NamedOptions & { readonly regex?: RegExp } = {},
): DatasourceVariable => ({
  ...named('datasource', name, options),
  plugin,
  regex: regex === undefined ? '' : String(regex),
});
