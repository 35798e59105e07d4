import { objectOf, objectsOf, textOf, type Json, type JsonObject } from '../../json.ts';

/** A query of v2: the kind of its data source, which one of that kind, and what it is asked. */
export interface V2Query {
  readonly group: string;
  readonly name: string;
  readonly spec: JsonObject;
}

/** Reads a query; in the first of the betas its data source stood elsewhere. */
export function queryOf(query: Json | undefined): V2Query {
  const { kind, group, datasource, spec } = objectOf(query);
  return {
    group: textOf(group, kind === 'DataQuery' ? '' : textOf(kind)),
    name: textOf(objectOf(datasource)['name']),
    spec: objectOf(spec),
  };
}

/** The data source of a query as the classic form refers to it. */
export const classicSource = ({ group, name }: V2Query): JsonObject | null =>
  group === '' && name === ''
    ? null
    : { ...(group === '' ? {} : { type: group }), ...(name === '' ? {} : { uid: name }) };

/** What a panel asks, and what it does with the answers, in the classic form. */
export function dataOf(data: JsonObject): JsonObject {
  const { queries, queryOptions, transformations } = objectOf(data['spec']);
  return {
    ...objectOf(queryOptions),
    targets: objectsOf(queries).map(({ spec }) => {
      const { hidden, query, refId } = objectOf(spec);
      const read = queryOf(query ?? null);
      return {
        ...read.spec,
        datasource: classicSource(read),
        ...(hidden === true ? { hide: true } : {}),
        refId: refId ?? 'A',
      };
    }),
    transformations: objectsOf(transformations).map(({ kind, group, spec }) => ({
      id: textOf(group, textOf(kind)),
      ...objectOf(spec),
    })),
  };
}
