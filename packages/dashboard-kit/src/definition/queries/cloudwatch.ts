import { durationLength, type DurationOf } from '@belvedere/core';
import { source, type Source, type SourceOptions } from './source.ts';

/** A metric of AWS, asked of CloudWatch itself. */
export interface CloudWatchQuery extends Source<'cloudwatch'> {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string | readonly string[]>>;
  readonly statistic: string;
  /** Over how long a point is taken, in milliseconds; chosen by the data source where left out. */
  readonly period?: number;
  readonly region: string;
  readonly label: string;
}

export interface CloudWatchOptions<Period extends string> extends SourceOptions {
  /** `{ TableName: 'orders' }`; `*` stands for every value. */
  readonly dimensions?: CloudWatchQuery['dimensions'];
  /** `Average`, `Sum`, `p95`… */
  readonly statistic: string;
  readonly period?: DurationOf<Period>;
  /** The data source's own where left out. */
  readonly region?: string;
  readonly label?: string;
}

/** `cloudwatch('AWS/DynamoDB', 'ThrottledRequests', { dimensions: { TableName: '*' }, statistic: 'Sum' })`. */
export const cloudwatch = <const Period extends string>(
  namespace: string,
  metric: string,
  { dimensions = {}, statistic, period, region = 'default', label = '', ...options }: CloudWatchOptions<Period>,
): CloudWatchQuery => ({
  ...source('cloudwatch', options),
  namespace,
  metric,
  dimensions,
  statistic,
  region,
  label,
  ...(period === undefined ? {} : { period: durationLength(period as string) }),
});
