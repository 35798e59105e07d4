import type { ElasticsearchQuery } from '../elasticsearch/query.ts';
import { metricQuery } from '../elasticsearch/print-query.ts';
import { printLucene } from '../elasticsearch/print-lucene.ts';
import { printMetric } from '../logql/print-metric.ts';
import type { LogIndex } from '../stream/index-pattern.ts';
import type { LogAnswer, LogDefinition } from './log-definition.ts';
import type { Measure } from './measure.ts';
import type { PrintableQuery } from './printable.ts';

/**
 * A number that is computed from log lines: in LogQL a metric query, in Elasticsearch an aggregation.
 *
 * Loki computes each point from the window before it, Elasticsearch each bucket from its own time; they agree where the
 * window is as long as the distance of two points, as it is unless said otherwise.
 */
export class LogMetric implements LogDefinition {
  readonly query: PrintableQuery;
  readonly measure: Measure;

  constructor(query: PrintableQuery, measure: Measure) {
    this.query = query;
    this.measure = measure;
  }

  get answer(): LogAnswer {
    return this.measure.instant ? 'values' : 'series';
  }

  get index(): LogIndex {
    return this.query.stream.index;
  }

  /** The query in LogQL. */
  get logql(): string {
    return printMetric(this);
  }

  /** The lines that are computed from, in Lucene's language. Throws an `Inexpressible` where it cannot say the same. */
  get lucene(): string {
    return printLucene(this.query);
  }

  /** What Grafana asks Elasticsearch. Throws an `Inexpressible` where it cannot compute the same. */
  get elasticsearch(): ElasticsearchQuery {
    return metricQuery(this);
  }
}
