import { callSite, durationLength, type DurationOf } from '@belvedere/core';
import type { Vector } from '@belvedere/promql';
import { acceptancesOf, type Acceptance } from '../acceptance.ts';
import type { Alert } from '../alert.ts';
import type { Shaped } from '../shaped.ts';
import { carriedFields, type CarriedFields } from './carried.ts';
import { checkLabelNames, checkLostLabels, checkTemplates, type Texts } from './texts.ts';

/** What an alert carries through as it was written elsewhere; it is printed with nothing added. */
export interface ImportedAlertParts {
  readonly annotations: Texts;
  readonly fields: CarriedFields;
}

export interface ImportedAlertOptions<
  Labels extends string,
  Unit extends string,
  For extends string,
  KeepFiringFor extends string,
> {
  /** Each series of it is an alert. */
  readonly when: Vector<Labels, Unit>;
  /** How long the condition must hold; at once where left out. */
  readonly for?: DurationOf<For>;
  /** How long the alert goes on after the condition ended; not at all where left out. */
  readonly keepFiringFor?: DurationOf<KeepFiringFor>;
  /** Its labels as templates of Prometheus, `severity` among them. */
  readonly labels?: Texts;
  /** Its annotations as templates of Prometheus: `Pod {{ $labels.pod }} restarts`. */
  readonly annotations?: Texts;
  /** Labels that its texts name although `when` loses them: Prometheus writes nothing for them. */
  readonly lostLabels?: readonly string[];
  /** Fields that only another ruler knows, such as vmalert's `debug`. */
  readonly fields?: CarriedFields;
  /** The runbook that it shares with others; one of its own name where it is left out. */
  readonly runbook?: string;
  /** Problems of this alert that are right here, each with its reason. */
  readonly accept?: readonly Acceptance[];
}

const OWN_FIELDS = ['alert', 'expr', 'for', 'keep_firing_for', 'labels', 'annotations', 'record'];

/**
 * An alert that was written elsewhere, as `belvedere import rules` writes it: name, labels and annotations are carried
 * through, templates included, and nothing is added. Its expression is held to the catalogs as any other, and its
 * templates to its expression. Once it has an owner, a runbook and a test, it becomes an `alert`.
 *
 * ```ts
 * importedAlert('Pod restarts', {
 *   when: requests.rate('5m').sum({ by: ['endpoint'] }).above({ value: 5, unit: 'count/second' }), for: '15m',
 *   labels: { severity: 'page' }, annotations: { summary: '{{ $labels.endpoint }} at {{ $value | humanize }}' },
 * })
 * ```
 *
 * is
 *
 * ```yaml
 * alert: Pod restarts
 * expr: sum by (endpoint) (rate(requests[5m])) > 5
 * for: 15m
 * labels:
 *   severity: page
 * annotations:
 *   summary: '{{ $labels.endpoint }} at {{ $value | humanize }}'
 * ```
 *
 * Throws a `TypeError` with a sentence where a template cannot be read or names a label that `when` does not keep and
 * that is not listed as lost, where the name is empty, a label cannot be one, or an acceptance has no reason.
 */
export function importedAlert<
  Labels extends string,
  Unit extends string,
  const For extends string = '0s',
  const KeepFiringFor extends string = '0s',
>(name: string, options: ImportedAlertOptions<Labels, Unit, For, KeepFiringFor>): Alert<Labels, Unit> {
  const { when, labels = {}, annotations = {}, lostLabels = [] } = options;
  const owner = `alert ${name}`;
  if (name === '') throw new TypeError('an imported alert has no name');
  checkLabelNames(owner, labels);
  const templates = { owner, labels: when.labels as readonly string[], lost: lostLabels };
  checkTemplates(labels, 'label', templates);
  checkTemplates(annotations, 'annotation', templates);
  checkLostLabels([labels, annotations], templates);
  const { summary = '', description = '' } = annotations;
  return {
    kind: 'alert',
    name,
    expression: when as unknown as Shaped<Labels, Unit>,
    for: durationLength((options.for as string | undefined) ?? '0s'),
    keepFiringFor: durationLength((options.keepFiringFor as string | undefined) ?? '0s'),
    labels,
    annotations: { summary, description },
    imported: { annotations, fields: carriedFields(owner, options.fields, OWN_FIELDS) },
    runbook: options.runbook ?? name,
    accept: acceptancesOf(owner, options.accept),
    site: callSite(importedAlert),
  };
}
