import { source, type Source, type SourceOptions } from './source.ts';

/** A query of a data source that this package has no words for, carried through as it is. */
export interface OtherQuery extends Source<'other'> {
  /** The id of the data source's plugin, such as `mysql`. */
  readonly plugin: string;
  /** The uid of the data source, or a variable that holds it. */
  readonly uid: string;
  readonly model: Readonly<Record<string, unknown>>;
}

/** `otherQuery('mysql', '${orders}', { rawSql: 'select …' })`. */
export const otherQuery = (
  plugin: string,
  uid: string,
  model: OtherQuery['model'],
  options: SourceOptions = {},
): OtherQuery => ({ ...source('other', options), plugin, uid, model });
