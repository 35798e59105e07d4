import { callSite, type CallSite } from '@belvedere/core';
import { Gauge, type Expression, type Vector } from '@belvedere/promql';
import { checkRecordingName, type RecordingNameOf } from './recording-name.ts';

/** A recording rule of any shape. */
export interface RecordingRule {
  readonly kind: 'recording';
  readonly name: string;
  readonly expression: Expression;
  readonly site: CallSite;
}

/** A recording rule, and the series that it makes. */
export interface Recording<Name extends string, Labels extends string, Unit extends string> extends RecordingRule {
  readonly name: Name;
  /** What is recorded, to be read like any metric; it belongs to no job. */
  readonly series: Gauge<Name, Labels, Unit>;
}

/**
 * Records an expression under a name:
 *
 * ```ts
 * record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] }))
 * ```
 *
 * is
 *
 * ```yaml
 * record: endpoint:requests:rate5m
 * expr: sum by (endpoint) (rate(requests[5m]))
 * ```
 *
 * Its `series` keeps the labels and the unit: `recorded.series.where({ endpoint: 'fraud' })` is
 * `endpoint:requests:rate5m{endpoint="fraud"}`. Throws a `TypeError` where the name is not `level:metric:operations`.
 */
export function record<const Name extends string, Labels extends string, Unit extends string>(
  name: RecordingNameOf<Name>,
  expression: Vector<Labels, Unit>,
): Recording<Name, Labels, Unit> {
  const text = name as unknown as Name;
  checkRecordingName(text);
  const series = new Gauge<Name, Labels, Unit>({
    name: text,
    kind: 'gauge',
    help: `Recorded from ${expression.print()}`,
    unit: expression.unit,
    labels: expression.labels,
    ownLabels: expression.labels,
    values: {},
    jobs: [],
    buckets: [],
    quantiles: [],
  });
  return { kind: 'recording', name: text, expression, series, site: callSite(record) };
}
