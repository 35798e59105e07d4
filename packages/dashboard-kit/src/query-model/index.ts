import type { PanelQuery } from '../definition/queries/query.ts';
import type { SourceKind } from '../definition/source-kind.ts';
import { sorted } from '../grafana/sorted.ts';
import type { DataSourceRef } from '../grafana/types.ts';
import type { Asked } from './asked.ts';
import type { QueryContext } from './context.ts';
import { datasource, expressions, mixed, none } from './datasource.ts';
import { expressionModel } from './expression.ts';
import type { QueryModel } from './model.ts';
import { carriedModel, prometheusModel } from './prometheus.ts';
import { cloudWatchModel, elasticsearchModel, jaegerModel, lokiModel, tempoModel } from './source.ts';

/** A query of any data source in Grafana's words, its keys in Grafana's order. */
export function queryModel(query: PanelQuery, asked: Asked, title: string, context: QueryContext): QueryModel {
  if (query.kind !== 'prometheus') return sorted({ ...nameOf(query), ...modelOf(query) });
  if (query.model !== undefined) return sorted(carriedModel(query, query.model, context));
  const model = prometheusModel(query, asked, title, context);
  return query.exemplars || query.hidden ? sorted(model) : model;
}

/** What anybody but Prometheus is asked. */
type Foreign = Exclude<PanelQuery, { readonly kind: 'prometheus' }>;

const nameOf = (query: Foreign): QueryModel => ({
  datasource: datasourceOf(query),
  ...(query.hidden ? { hide: true } : undefined),
  refId: query.refId,
});

function modelOf(query: Foreign): object {
  switch (query.kind) {
    case 'loki':
      return lokiModel(query);
    case 'elasticsearch':
      return elasticsearchModel(query);
    case 'jaeger':
      return jaegerModel(query);
    case 'tempo':
      return tempoModel(query);
    case 'cloudwatch':
      return cloudWatchModel(query);
    case 'expression':
      return expressionModel(query);
    case 'other':
      return structuredClone(query.model);
    default:
      throw new Error(`unknown query ${JSON.stringify(query satisfies never)}`);
  }
}

/** Whom a query asks. */
function datasourceOf(query: PanelQuery): DataSourceRef {
  if (query.kind === 'expression') return expressions();
  return query.kind === 'other' ? { type: query.plugin, uid: query.uid } : datasource(query.kind);
}

/** Whom a panel asks: what Grafana's server computes asks nobody by itself. */
export function datasourceOfPanel(queries: readonly PanelQuery[]): DataSourceRef {
  let asked: DataSourceRef | undefined;
  let last: PanelQuery['kind'] | undefined;
  for (const query of queries) {
    if (query.kind === 'expression' || (query.kind === last && query.kind !== 'other')) continue;
    const one = datasourceOf(query);
    if (asked !== undefined && asked.uid !== one.uid) return mixed();
    asked = one;
    last = query.kind;
  }
  return asked ?? (queries.length === 0 ? none() : expressions());
}

/** The kind of data source that a query asks, where the dashboard offers a choice of it. */
export const sourceKindOf = ({ kind }: PanelQuery): SourceKind | undefined =>
  kind === 'expression' || kind === 'other' ? undefined : kind;
