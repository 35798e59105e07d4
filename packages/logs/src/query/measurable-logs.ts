import type { FieldsOf, LogFields } from '../stream/field.ts';
import type { LogStream } from '../stream/log-stream.ts';
import type { Conditions } from './condition.ts';
import { LogMetric } from './log-metric.ts';
import { measure, type MeasureOptions, type Quantity, type Unwrapped } from './measure.ts';

/** Labels and fields that a result can be grouped by. */
type Grouping<Labels extends string, Fields extends LogFields> = Labels | FieldsOf<Fields, 'string' | 'boolean'>;

/** What can be computed of the lines of a query. */
export abstract class MeasurableLogs<Labels extends string, Fields extends LogFields> {
  abstract readonly stream: LogStream<Labels, Fields>;
  abstract readonly conditions: Conditions;

  /**
   * How many lines there were: `shop.logs.count({ by: ['level'], over: '5m' })` is
   * `sum by (level) (count_over_time({service="shop"} [5m]))`, and in Elasticsearch
   * `count | terms level | date_histogram 5m`.
   *
   * The groups with the most lines: `shop.logs.count({ by: ['event'], instant: true, top: 10 })` is
   * `topk(10, sum by (event) (count_over_time({service="shop"} | json | event!="" | __error__="" [$__range])))`, and in
   * Elasticsearch `count | terms event 10`.
   */
  count(options: MeasureOptions<Grouping<Labels, Fields>> = {}): LogMetric {
    return this.measured({ kind: 'count' }, options);
  }

  /**
   * How many lines there were a second: `shop.logs.rate()` is `sum(rate({service="shop"} [$__auto]))`, and in
   * Elasticsearch `rate second | date_histogram auto`.
   */
  rate(options: MeasureOptions<Grouping<Labels, Fields>> = {}): LogMetric {
    return this.measured({ kind: 'rate' }, options);
  }

  /**
   * How many bytes were logged a second, in Loki alone: `shop.logs.bytesRate()` is
   * `sum(bytes_rate({service="shop"} [$__auto]))`.
   */
  bytesRate(options: MeasureOptions<Grouping<Labels, Fields>> = {}): LogMetric {
    return this.measured({ kind: 'bytes_rate' }, options);
  }

  /**
   * The mean of a field: `shop.logs.average('amount', { over: '5m' })` is
   * `avg_over_time({service="shop"} | json | unwrap amount | __error__="" [5m]) by ()`, and in Elasticsearch
   * `avg amount | date_histogram 5m`.
   */
  average(field: Unwrapped<Fields>, options: MeasureOptions<Grouping<Labels, Fields>> = {}): LogMetric {
    return this.measured({ kind: 'avg', field }, options);
  }

  /**
   * The sum of a field: `shop.logs.sum('amount', { by: ['currency'], over: '5m' })` is
   * `sum by (currency) (sum_over_time({service="shop"} | json | currency!="" | unwrap amount | __error__="" [5m]))`, and in
   * Elasticsearch `sum amount | terms currency | date_histogram 5m`.
   */
  sum(field: Unwrapped<Fields>, options: MeasureOptions<Grouping<Labels, Fields>> = {}): LogMetric {
    return this.measured({ kind: 'sum', field }, options);
  }

  /**
   * The smallest value of a field: `shop.logs.minimum('amount')` is
   * `min_over_time({service="shop"} | json | unwrap amount | __error__="" [$__auto]) by ()`, and in Elasticsearch
   * `min amount | date_histogram auto`.
   */
  minimum(field: Unwrapped<Fields>, options: MeasureOptions<Grouping<Labels, Fields>> = {}): LogMetric {
    return this.measured({ kind: 'min', field }, options);
  }

  /**
   * The largest value of a field: `shop.logs.maximum('amount', { instant: true })` is
   * `max_over_time({service="shop"} | json | unwrap amount | __error__="" [$__range]) by ()`, and in Elasticsearch
   * `max amount`.
   */
  maximum(field: Unwrapped<Fields>, options: MeasureOptions<Grouping<Labels, Fields>> = {}): LogMetric {
    return this.measured({ kind: 'max', field }, options);
  }

  /**
   * A quantile of a field: `shop.logs.quantile(0.95, 'amount', { by: ['level'], over: '5m' })` is
   * `quantile_over_time(0.95, {service="shop"} | json | unwrap amount | __error__="" [5m]) by (level)`, and in
   * Elasticsearch `percentiles amount 95 | terms level | date_histogram 5m`.
   */
  quantile(
    quantile: number,
    field: Unwrapped<Fields>,
    options: MeasureOptions<Grouping<Labels, Fields>> = {},
  ): LogMetric {
    return this.measured({ kind: 'quantile', field, quantile }, options);
  }

  private measured(quantity: Quantity, options: MeasureOptions<string>): LogMetric {
    const { stream, conditions } = this;
    return new LogMetric({ stream, conditions }, measure(stream.name, quantity, options));
  }
}
