import type { PanelQuery } from '../definition/queries/query.ts';
import type { SourceKind } from '../definition/source-kind.ts';
import type { DataSourceRef } from '../grafana/types.ts';
import type { Asked } from './asked.ts';
import type { QueryContext } from './context.ts';
import { datasource, expressions, mixed, none } from './datasource.ts';
import { expressionModel } from './expression.ts';
import type { QueryModel } from './model.ts';
import { prometheusModel } from './prometheus.ts';
import { cloudWatchModel, elasticsearchModel, jaegerModel, lokiModel, tempoModel } from './source.ts';

/** A query of any data source in Grafana's words. */
export function queryModel(query: PanelQuery, asked: Asked, title: string, context: QueryContext): QueryModel {
  return { datasource: datasourceOf(query), model: modelOf(query, asked, title, context) };
}

function modelOf(query: PanelQuery, asked: Asked, title: string, context: QueryContext): QueryModel['model'] {
  switch (query.kind) {
    case 'prometheus':
      return { ...prometheusModel(query, asked, title, context) };
    case 'loki':
      return { ...lokiModel(query) };
    case 'elasticsearch':
      return { ...elasticsearchModel(query) };
    case 'jaeger':
      return jaegerModel(query);
    case 'tempo':
      return { ...tempoModel(query) };
    case 'cloudwatch':
      return { ...cloudWatchModel(query) };
    case 'expression':
      return { ...expressionModel(query) };
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
  const [first, ...others] = queries.filter(({ kind }) => kind !== 'expression').map(datasourceOf);
  if (first === undefined) return queries.length === 0 ? none() : expressions();
  return others.every(({ uid }) => uid === first.uid) ? first : mixed();
}

/** The kind of data source that a query asks, where the dashboard offers a choice of it. */
export const sourceKindOf = ({ kind }: PanelQuery): SourceKind | undefined =>
  kind === 'expression' || kind === 'other' ? undefined : kind;
