import { callSite, durationLength, type CallSite, type DurationOf } from '@belvedere/core';
import type { Category, Severity, TeamName } from '@belvedere/organization';
import type { Vector } from '@belvedere/promql';
import { acceptancesOf, type Acceptance } from './acceptance.ts';
import { addedLabels, type AddedLabels } from './added-labels.ts';
import { annotationTemplate, type Annotation } from './annotation/annotation.ts';
import type { ImportedAlertParts } from './imported/imported-alert.ts';
import type { Shaped } from './shaped.ts';

/** An alert rule. The label `domain` comes from its group, and `team` too where the alert names no owner of its own. */
export interface Alert<Labels extends string = string, Unit extends string = string> {
  readonly kind: 'alert';
  readonly name: string;
  readonly expression: Shaped<Labels, Unit>;
  /** How long the condition holds before the alert fires, in milliseconds. */
  readonly for: number;
  /** How long it goes on firing after the condition ended, in milliseconds. */
  readonly keepFiringFor: number;
  /** As written: `severity`, `service`, and where stated `team`, `category` and what the author added. */
  readonly labels: Readonly<Record<string, string>>;
  /** As templates of Prometheus, literal text escaped. */
  readonly annotations: { readonly summary: string; readonly description: string };
  /** Set where it was written elsewhere: its labels are templates too, and nothing is added to it. */
  readonly imported?: ImportedAlertParts;
  /** The name of its runbook: its own, or one that several alerts share. */
  readonly runbook: string;
  /** The problems that its author lives with. */
  readonly accept: readonly Acceptance[];
  readonly site: CallSite;
}

export interface AlertOptions<
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
  readonly severity: Severity;
  /** What is broken: the name of a service, as its owners call it. */
  readonly service: string;
  /** Who owns it; the domain's team where it is left out. */
  readonly team?: TeamName;
  /** What it is about, where that decides who hears of it. */
  readonly category?: Category;
  /** One line that says what is wrong. */
  readonly summary: Annotation<NoInfer<Labels>, NoInfer<Unit>>;
  /** What is affected, by how much, and what it means. */
  readonly description: Annotation<NoInfer<Labels>, NoInfer<Unit>>;
  /** The runbook that it shares with others; one of its own name where it is left out. */
  readonly runbook?: string;
  /** Further labels that route it. */
  readonly labels?: AddedLabels;
  /** Problems of this alert that are right here, each with its reason. */
  readonly accept?: readonly Acceptance[];
}

const NAME = /^[A-Z][A-Za-z0-9]*$/;

/**
 * An alert rule. In a group of the domain `shop`,
 *
 * ```ts
 * alert('HighLatency', {
 *   when: p95.above(milliseconds(150)), for: '2m', severity: 'critical', service: 'api',
 *   summary: 'Requests are slow',
 *   description: ({ value, labels }) => `P95 latency of ${labels.endpoint} is ${value.duration}.`,
 * })
 * ```
 *
 * is
 *
 * ```yaml
 * alert: HighLatency
 * expr: histogram_quantile(0.95, sum by (le, endpoint) (rate(duration_bucket[5m]))) > 0.15
 * for: 2m
 * labels:
 *   domain: shop
 *   service: api
 *   severity: critical
 *   team: shop
 * annotations:
 *   description: P95 latency of {{ $labels.endpoint }} is {{ $value | humanizeDuration }}.
 *   summary: Requests are slow
 * ```
 *
 * Throws a `TypeError` with a sentence where the name is not in PascalCase (it names the runbook's file too), where a
 * label cannot be added, an acceptance has no reason, or an annotation names a label that `when` does not keep.
 */
export function alert<
  Labels extends string,
  Unit extends string,
  const For extends string = '0s',
  const KeepFiringFor extends string = '0s',
>(name: string, options: AlertOptions<Labels, Unit, For, KeepFiringFor>): Alert<Labels, Unit> {
  if (!NAME.test(name)) {
    throw new TypeError(
      `'${name}' is no name of an alert: write it like 'HighLatency', it names the runbook's file too`,
    );
  }
  const template = (field: string, annotation: Annotation<Labels, Unit>): string =>
    annotationTemplate(annotation as Annotation<string, string>, {
      owner: `alert ${name}: its ${field}`,
      labels: options.when.labels,
      unit: options.when.unit,
    });
  return {
    kind: 'alert',
    name,
    expression: options.when as unknown as Shaped<Labels, Unit>,
    for: durationLength((options.for as string | undefined) ?? '0s'),
    keepFiringFor: durationLength((options.keepFiringFor as string | undefined) ?? '0s'),
    labels: {
      severity: options.severity,
      service: options.service,
      ...(options.team === undefined ? {} : { team: options.team }),
      ...(options.category === undefined ? {} : { category: options.category }),
      ...addedLabels(`alert ${name}`, options.labels),
    },
    annotations: {
      summary: template('summary', options.summary),
      description: template('description', options.description),
    },
    runbook: options.runbook ?? name,
    accept: acceptancesOf(`alert ${name}`, options.accept),
    site: callSite(alert),
  };
}
