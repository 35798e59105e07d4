import type { LogDefinition } from '@belvedere/logs';
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

/** Documents, or figures from them, by Elasticsearch: `elasticsearch(paymentFailures)`. */
export function elasticsearch(
  definition: Pick<LogDefinition, 'answer' | 'elasticsearch'>,
  options: ElasticsearchOptions = {},
): ElasticsearchQuery {
  const { query, timeField, metrics, bucketAggs } = definition.elasticsearch;
  return {
    ...source('elasticsearch', options),
    lucene: query,
    timeField,
    alias: options.alias ?? '',
    metrics: metrics as unknown as ElasticsearchQuery['metrics'],
    bucketAggs: bucketAggs as unknown as ElasticsearchQuery['bucketAggs'],
  };
}
