import { durationLength } from '@belvedere/core';
import { Inexpressible } from '../query/inexpressible.ts';
import type { Measure } from '../query/measure.ts';
import type { PrintableQuery } from '../query/printable.ts';
import { printLucene } from './print-lucene.ts';
import type { BucketAggregation, ElasticsearchQuery, MetricAggregation } from './query.ts';

/** As many lines as Grafana asks for by itself. */
const LINES = '500';
/** Where 0 stands, Grafana asks for 500 groups. Source: https://github.com/grafana/grafana/tree/main/pkg/tsdb/elasticsearch */
const ALL_GROUPS = '0';
const METRIC = '1';

/** The documents that a query in Lucene's language finds, newest first. */
export const linesAggregation = (query: string, timeField: string): ElasticsearchQuery => ({
  query,
  timeField,
  bucketAggs: [],
  metrics: [{ id: METRIC, type: 'logs', settings: { limit: LINES } }],
});

/** The documents of a query. */
export const logsQuery = (query: PrintableQuery): ElasticsearchQuery =>
  linesAggregation(printLucene(query), query.stream.documentName('time'));

/** A metric query as aggregations. Throws an `Inexpressible` where they cannot compute the same. */
export function metricQuery({
  query,
  measure,
}: {
  readonly query: PrintableQuery;
  readonly measure: Measure;
}): ElasticsearchQuery {
  const { stream } = query;
  const metric = metricAggregation(query, measure);
  const timeField = stream.documentName('time');
  const terms = measure.by.map((name, index): BucketAggregation => ({
    id: String(index + 2),
    type: 'terms',
    field: stream.documentName(name),
    settings: {
      size: measure.top === undefined ? ALL_GROUPS : String(measure.top),
      order: 'desc',
      orderBy: orderOf(metric),
      min_doc_count: '1',
    },
  }));
  if (measure.top !== undefined && terms.length > 1) {
    throw new Inexpressible(
      `${stream.name}: Elasticsearch would choose the top ${measure.top} of ${measure.by[0]!} first, then of the rest: group by one`,
    );
  }
  return {
    query: printLucene(query),
    timeField,
    bucketAggs: measure.instant
      ? instantBuckets(query, measure, terms)
      : [...terms, overTime(query, measure, terms.length)],
    metrics: [metric],
  };
}

function instantBuckets(
  { stream }: PrintableQuery,
  { over }: Measure,
  terms: readonly BucketAggregation[],
): readonly BucketAggregation[] {
  if (typeof over === 'object' && over.variable === '__range') return terms;
  throw new Inexpressible(
    `${stream.name}: Elasticsearch computes one number of the whole time range of the panel: leave 'over' out`,
  );
}

const overTime = ({ stream }: PrintableQuery, { over }: Measure, terms: number): BucketAggregation => ({
  id: String(terms + 2),
  type: 'date_histogram',
  field: stream.documentName('time'),
  settings: { interval: intervalText(over), min_doc_count: '0' },
});

function metricAggregation({ stream }: PrintableQuery, { quantity, instant }: Measure): MetricAggregation {
  if ('field' in quantity) {
    const kind = stream.fields[quantity.field];
    if (kind !== 'number') {
      throw new Inexpressible(
        `${stream.name}: '${quantity.field}' is a ${kind} in a text, of which Elasticsearch computes nothing: log it as a number`,
      );
    }
    const field = stream.documentName(quantity.field);
    if (quantity.kind !== 'quantile') return { id: METRIC, type: quantity.kind, field };
    return { id: METRIC, type: 'percentiles', field, settings: { percents: [percent(quantity.quantile)] } };
  }
  if (quantity.kind === 'bytes_rate') {
    throw new Inexpressible(`${stream.name}: Elasticsearch does not know how long a line was: count lines instead`);
  }
  if (quantity.kind === 'count') return { id: METRIC, type: 'count' };
  if (instant) {
    throw new Inexpressible(
      `${stream.name}: Elasticsearch has a rate over time alone: count lines, or leave instant out`,
    );
  }
  return { id: METRIC, type: 'rate', settings: { unit: 'second' } };
}

/** 0.95 is 95, without what floats leave behind. */
const percent = (quantile: number): string => String(Number((quantile * 100).toPrecision(12)));

/** What the highest groups are highest in. */
function orderOf(metric: MetricAggregation): string {
  if (metric.type === 'count' || metric.type === 'rate') return '_count';
  return metric.type === 'percentiles' ? `${METRIC}[${withPoint(metric.settings.percents[0]!)}]` : METRIC;
}

/** Elasticsearch names percentiles as floats: `95.0`. */
const withPoint = (text: string): string => (text.includes('.') ? text : `${text}.0`);

/** Units of a fixed interval. Source: https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-datehistogram-aggregation#fixed_intervals */
const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;

function intervalText(over: Measure['over']): string {
  if (typeof over === 'object') {
    return over.variable === '__auto' || over.variable === '__interval' ? 'auto' : `$${over.variable}`;
  }
  const length = durationLength(over);
  const [unit, unitLength] = UNITS.find(([, each]) => length % each === 0)!;
  return `${length / unitLength}${unit}`;
}
