/** How documents are put into groups. */
export type BucketAggregation =
  | {
      readonly id: string;
      readonly type: 'terms';
      readonly field: string;
      readonly settings: {
        readonly size: string;
        readonly order: 'desc' | 'asc';
        readonly orderBy: string;
        readonly min_doc_count: string;
      };
    }
  | {
      readonly id: string;
      readonly type: 'date_histogram';
      readonly field: string;
      readonly settings: { readonly interval: string; readonly min_doc_count: string };
    };

/** What is computed of each group; `logs` are the documents themselves. */
export type MetricAggregation =
  | { readonly id: string; readonly type: 'logs'; readonly settings: { readonly limit: string } }
  | { readonly id: string; readonly type: 'count' }
  | { readonly id: string; readonly type: 'rate'; readonly settings: { readonly unit: 'second' } }
  | { readonly id: string; readonly type: 'avg' | 'sum' | 'min' | 'max'; readonly field: string }
  | {
      readonly id: string;
      readonly type: 'percentiles';
      readonly field: string;
      readonly settings: { readonly percents: readonly string[] };
    };

/** What Grafana's data source for Elasticsearch asks, as its targets have it. */
export interface ElasticsearchQuery {
  /** In Lucene's language. */
  readonly query: string;
  readonly timeField: string;
  readonly bucketAggs: readonly BucketAggregation[];
  readonly metrics: readonly MetricAggregation[];
}
