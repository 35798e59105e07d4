import { names } from '@belvedere/core';
import type { RuleGroup } from '../group.ts';
import type { RuleTarget } from './alert-labels.ts';
import { prometheusGroup, type PrometheusGroup } from './prometheus-group.ts';
import { prometheusRule, ruleMetadata, type PrometheusRule } from './prometheus-rule.ts';

/**
 * The resource from which the operator of VictoriaMetrics makes rule files for vmalert.
 * Source: https://docs.victoriametrics.com/operator/resources/vmrule/
 */
export interface VMRule {
  readonly apiVersion: 'operator.victoriametrics.com/v1beta1';
  readonly kind: 'VMRule';
  readonly metadata: PrometheusRule['metadata'];
  readonly spec: { readonly groups: readonly PrometheusGroup[] };
}

/** A group as Kubernetes takes it: a VMRule for vmalert, a PrometheusRule for all others. */
export type RuleResource = PrometheusRule | VMRule;

/** A group as the resource that the operator of its ruler reads. */
export const ruleResource = (group: RuleGroup, target: RuleTarget = {}): RuleResource =>
  target.ruler === 'vmalert' ? vmRule(group, target) : prometheusRule(group, target);

const vmRule = (group: RuleGroup, target: RuleTarget): VMRule => ({
  apiVersion: 'operator.victoriametrics.com/v1beta1',
  kind: 'VMRule',
  metadata: ruleMetadata(names.prometheusRule(group.name), group.domain),
  spec: { groups: [prometheusGroup(group, target)] },
});
