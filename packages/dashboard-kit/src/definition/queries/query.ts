import { names, stableHash } from '@belvedere/core';
import { Query, type Expression, type Vector } from '@belvedere/promql';
import type { CloudWatchQuery } from './cloudwatch.ts';
import type { ElasticsearchQuery } from './elasticsearch.ts';
import type { ExpressionQuery } from './expression.ts';
import type { ImportedQuery } from './imported.ts';
import type { JaegerQuery } from './jaeger.ts';
import type { LokiQuery } from './loki.ts';
import type { OtherQuery } from './other.ts';
import type { TempoQuery } from './tempo.ts';

/** A query of Prometheus, with the name that Grafana knows it by. */
export interface PrometheusQuery {
  readonly kind: 'prometheus';
  readonly expression: Expression;
  /** Left out where its labels, or Grafana, are to name the series. */
  readonly legend?: string;
  readonly refId: string;
  readonly hidden: boolean;
  readonly exemplars: boolean;
  /** What Prometheus' data source is told in its own words, in place of what this package would. */
  readonly model?: Readonly<Record<string, unknown>>;
}

/** A query whose unit is not in its type: the panel says it. */
export type SourceQuery =
  | LokiQuery
  | ElasticsearchQuery
  | JaegerQuery
  | TempoQuery
  | CloudWatchQuery
  | ExpressionQuery
  | OtherQuery
  | ImportedQuery;

/** A query of a panel, whatever its data source. */
export type PanelQuery = PrometheusQuery | SourceQuery;

/** What a panel shows: one query, or several, those of Prometheus all in one unit. */
export type Shown<Labels extends string, Unit extends string> =
  | { readonly query: Vector<Labels, Unit> | Query<Unit> | SourceQuery; readonly queries?: never }
  | {
      readonly queries: readonly [Query<Unit> | SourceQuery, ...(Query<NoInfer<Unit>> | SourceQuery)[]];
      readonly query?: never;
    };

type Asked = Expression | Query<string> | SourceQuery;

interface LooselyShown {
  readonly query?: Asked;
  readonly queries?: readonly Asked[];
}

/** A panel's queries with their names. */
export function panelQueries(shown: object): readonly PanelQuery[] {
  const { query, queries = query === undefined ? [] : [query] } = shown as LooselyShown;
  return queries.map(panelQuery);
}

const UNNAMED = 'A';

/** Named by its legend, so that no query's name depends on its neighbours. */
export function panelQuery(query: Asked): PanelQuery {
  if (query instanceof Query) {
    const { expression, legend, options } = query;
    const { hidden = false, exemplars = false } = options;
    const refId = options.refId ?? (legend === '' ? UNNAMED : identifier(legend));
    return { kind: 'prometheus', expression, legend, refId, hidden, exemplars };
  }
  if ('kind' in query) return query;
  return { kind: 'prometheus', expression: query, refId: UNNAMED, hidden: false, exemplars: false };
}

/** The queries of a panel that Prometheus answers. */
export const prometheusQueries = (queries: readonly PanelQuery[]): readonly PrometheusQuery[] =>
  queries.filter((query) => query.kind === 'prometheus');

/** Titles and legends recur from dashboard to dashboard: each is turned into an identifier once. */
const identifiers = new Map<string, string>();

/** A text as an identifier; one without Latin letters or digits becomes its hash. */
export function identifier(text: string): string {
  const known = identifiers.get(text);
  if (known !== undefined) return known;
  const made = names.slug(text) || stableHash(text).toString(36);
  identifiers.set(text, made);
  return made;
}
