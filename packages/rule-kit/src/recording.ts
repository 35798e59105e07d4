import { callSite, type CallSite } from '@belvedere/core';
import { Gauge, type Expression, type Vector } from '@belvedere/promql';
import { acceptancesOf, type Acceptance } from './acceptance.ts';
import { setLabels } from './added-labels.ts';
import type { ImportedRecordingParts } from './imported/imported-recording.ts';
import { checkRecordingName, type RecordingNameOf } from './recording-name.ts';

/** A recording rule of any shape. */
export interface RecordingRule {
  readonly kind: 'recording';
  readonly name: string;
  readonly expression: Expression;
  /** Set on each series, beside those that the expression keeps. */
  readonly labels: Readonly<Record<string, string>>;
  /** Set where it was written elsewhere. */
  readonly imported?: ImportedRecordingParts;
  /** The problems that its author lives with. */
  readonly accept: readonly Acceptance[];
  readonly site: CallSite;
}

/** A recording rule, and the series that it makes. */
export interface Recording<Name extends string, Labels extends string, Unit extends string> extends RecordingRule {
  readonly name: Name;
  /** What is recorded, to be read like any metric; it belongs to no job. */
  readonly series: Gauge<Name, Labels, Unit>;
}

export interface RecordOptions<Added extends string> {
  /** Set on each series, beside those that the expression keeps. */
  readonly labels?: Readonly<Record<Added, string>>;
  /** Problems of this rule that are right here, each with its reason. */
  readonly accept?: readonly Acceptance[];
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
 * `endpoint:requests:rate5m{endpoint="fraud"}`. Labels can be set, `{ labels: { area: 'eu' } }`: several rules may then
 * record under one name. Throws a `TypeError` where the name is not `level:metric:operations`, or a
 * label cannot be set.
 */
export function record<
  const Name extends string,
  Labels extends string,
  Unit extends string,
  Added extends string = never,
>(
  name: RecordingNameOf<Name>,
  expression: Vector<Labels, Unit>,
  { labels: added, accept }: RecordOptions<Added> = {},
): Recording<Name, Labels | Added, Unit> {
  const text = name as unknown as Name;
  checkRecordingName(text);
  const labels = setLabels(`recording ${text}`, added ?? {});
  const kept = [...new Set([...expression.labels, ...Object.keys(labels)])];
  const series = new Gauge<Name, Labels | Added, Unit>({
    name: text,
    kind: 'gauge',
    help: `Recorded from ${expression.print()}`,
    unit: expression.unit,
    labels: kept,
    ownLabels: kept,
    values: {},
    jobs: [],
    buckets: [],
    quantiles: [],
  });
  return {
    kind: 'recording',
    name: text,
    expression,
    labels,
    series,
    accept: acceptancesOf(`recording ${text}`, accept),
    site: callSite(record),
  };
}
