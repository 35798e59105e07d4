import { names } from '@belvedere/core';
import type { RuleGroup } from '../group.ts';
import type { RuleTarget } from './alert-labels.ts';
import { prometheusGroup, type PrometheusGroup } from './prometheus-group.ts';

/**
 * The resource from which Prometheus's operator makes rule files.
 * Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
 */
export interface PrometheusRule {
  readonly apiVersion: 'monitoring.coreos.com/v1';
  readonly kind: 'PrometheusRule';
  readonly metadata: {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly spec: { readonly groups: readonly PrometheusGroup[] };
}

/** A group as a PrometheusRule. Its namespace, and the labels by which a Prometheus selects it, are the target's to add. */
export const prometheusRule = (group: RuleGroup, target?: RuleTarget): PrometheusRule => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'PrometheusRule',
  metadata: ruleMetadata(names.prometheusRule(group.name), group.domain),
  spec: { groups: [prometheusGroup(group, target)] },
});

/** What every resource of rules says of itself. */
export const ruleMetadata = (name: string, domain: string): PrometheusRule['metadata'] => ({
  name,
  labels: { 'app.kubernetes.io/managed-by': 'belvedere', 'app.kubernetes.io/part-of': domain },
});
