import type * as cloudwatch from '@grafana/grafana-foundation-sdk/cloudwatch';
import type * as elasticsearch from '@grafana/grafana-foundation-sdk/elasticsearch';
import type * as loki from '@grafana/grafana-foundation-sdk/loki';
import type * as tempo from '@grafana/grafana-foundation-sdk/tempo';
import type { CloudWatchQuery } from '../definition/queries/cloudwatch.ts';
import type { ElasticsearchQuery } from '../definition/queries/elasticsearch.ts';
import type { JaegerQuery } from '../definition/queries/jaeger.ts';
import type { LokiQuery } from '../definition/queries/loki.ts';
import type { TempoQuery } from '../definition/queries/tempo.ts';
import type { Plain } from '../grafana/plain.ts';

type Own<Model> = Omit<Plain<Model>, 'refId' | 'datasource' | 'hide'>;

/** A query of Loki in Grafana's words. */
export const lokiModel = ({ logql, legend, maxLines, instant }: LokiQuery): Own<loki.dataquery> => ({
  direction: 'backward',
  editorMode: 'code',
  expr: logql,
  ...(legend === '' ? undefined : { legendFormat: legend }),
  ...(maxLines === undefined ? undefined : { maxLines }),
  queryType: instant ? 'instant' : 'range',
});

/** A query of Elasticsearch in Grafana's words. */
export const elasticsearchModel = ({
  lucene,
  timeField,
  alias,
  metrics,
  bucketAggs,
}: ElasticsearchQuery): Own<elasticsearch.dataquery> => ({
  alias,
  bucketAggs: structuredClone(bucketAggs),
  metrics: structuredClone(metrics),
  query: lucene,
  timeField,
});

/**
 * A question to Jaeger in Grafana's words, which the foundation SDK does not type.
 * Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/plugins/datasource/jaeger/types.ts
 */
export function jaegerModel({ ask }: JaegerQuery): Readonly<Record<string, unknown>> {
  switch (ask.type) {
    case 'trace':
      return { query: ask.id };
    case 'search':
      return { limit: ask.limit, queryType: 'search', service: ask.service, tags: ask.tags };
    case 'dependencies':
      return { queryType: 'dependencyGraph' };
    default:
      throw new Error(`unknown question ${JSON.stringify(ask satisfies never)}`);
  }
}

/** A question to Tempo in Grafana's words. */
export const tempoModel = ({ ask }: TempoQuery): Own<tempo.Dataquery> =>
  ask.type === 'traceql'
    ? { filters: [], limit: ask.limit, query: ask.query, queryType: 'traceql', tableType: 'traces' }
    : { filters: [], queryType: 'serviceMap', serviceMapQuery: ask.filter };

/** In its search, CloudWatch's editor holds a metric in one of two modes; this is the one of forms. */
const SEARCH = 0;
const BUILDER = 0;

/** A metric of AWS in Grafana's words. */
export const cloudWatchModel = (query: CloudWatchQuery): Own<cloudwatch.MetricsQuery> => ({
  dimensions: Object.fromEntries(
    Object.entries(query.dimensions).map(([name, values]) => [name, typeof values === 'string' ? values : [...values]]),
  ),
  expression: '',
  id: '',
  label: query.label,
  matchExact: true,
  metricEditorMode: BUILDER,
  metricName: query.metric,
  metricQueryType: SEARCH,
  namespace: query.namespace,
  period: query.period === undefined ? '' : String(query.period / 1000),
  queryMode: 'Metrics',
  region: query.region,
  sqlExpression: '',
  statistic: query.statistic,
});
