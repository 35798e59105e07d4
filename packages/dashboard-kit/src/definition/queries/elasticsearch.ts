import type * as sdk from '@grafana/grafana-foundation-sdk/elasticsearch';
import type { Plain } from '../../grafana/plain.ts';
import { source, type Source, type SourceOptions } from './source.ts';

type Dataquery = Plain<sdk.dataquery>;

/** A query in Lucene's language, with what is counted of its answers. */
export interface ElasticsearchQuery extends Source<'elasticsearch'> {
  readonly lucene: string;
  readonly timeField: string;
  readonly alias: string;
  readonly metrics: NonNullable<Dataquery['metrics']>;
  readonly bucketAggs: NonNullable<Dataquery['bucketAggs']>;
}

export interface ElasticsearchOptions extends SourceOptions {
  readonly alias?: string;
}

/** A definition of logs that Elasticsearch can be asked, its words checked by their grammar. */
export interface ElasticsearchDefinition {
  readonly elasticsearch: {
    readonly query: string;
    readonly timeField: string;
    readonly metrics: readonly object[];
    readonly bucketAggs: readonly object[];
  };
}

/** Documents, or figures from them, by Elasticsearch: `elasticsearch(paymentFailures)`. */
export function elasticsearch(
  definition: ElasticsearchDefinition,
  options: ElasticsearchOptions = {},
): ElasticsearchQuery {
  const { query, timeField, metrics, bucketAggs } = definition.elasticsearch;
  return {
    ...source('elasticsearch', options),
    lucene: query,
    timeField,
    alias: options.alias ?? '',
    metrics: metrics as ElasticsearchQuery['metrics'],
    bucketAggs: bucketAggs as ElasticsearchQuery['bucketAggs'],
  };
}
