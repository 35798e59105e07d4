import { callSite } from '@belvedere/core';
import type { Vector } from '@belvedere/promql';
import { acceptancesOf, type Acceptance } from '../acceptance.ts';
import type { RecordingRule } from '../recording.ts';
import { carriedFields, type CarriedFields } from './carried.ts';
import { checkLabelNames, type Texts } from './texts.ts';

/** What a recording carries through as it was written elsewhere. */
export interface ImportedRecordingParts {
  readonly fields: CarriedFields;
}

export interface ImportedRecordingOptions {
  /** Set on each series, beside those that the expression keeps; an empty one removes the label. */
  readonly labels?: Texts;
  /** Fields that only another ruler knows. */
  readonly fields?: CarriedFields;
  /** Problems of this rule that are right here, each with its reason. */
  readonly accept?: readonly Acceptance[];
}

const OWN_FIELDS = ['alert', 'expr', 'for', 'keep_firing_for', 'labels', 'annotations', 'record'];

/**
 * A recording that was written elsewhere, under whatever name it has:
 *
 * ```ts
 * importedRecording('requests_fast', requests.rate('1m'), { labels: { area: 'eu' } })
 * ```
 *
 * is
 *
 * ```yaml
 * record: requests_fast
 * expr: rate(requests[1m])
 * labels:
 *   area: eu
 * ```
 *
 * Throws a `TypeError` where Prometheus takes the name or a label for none, or an acceptance has no reason.
 */
export function importedRecording<Labels extends string, Unit extends string>(
  name: string,
  expression: Vector<Labels, Unit>,
  { labels = {}, fields, accept }: ImportedRecordingOptions = {},
): RecordingRule {
  const owner = `recording ${name}`;
  if (name === '' || /[{}]/.test(name) || !name.isWellFormed()) {
    throw new TypeError(`'${name.toWellFormed()}' cannot be the name of a series`);
  }
  checkLabelNames(owner, labels);
  return {
    kind: 'recording',
    name,
    expression,
    labels,
    imported: { fields: carriedFields(owner, fields, OWN_FIELDS) },
    accept: acceptancesOf(owner, accept),
    site: callSite(importedRecording),
  };
}
