import { prometheusRuleFailures as ruleFailures, watchdog } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  prometheus,
  prometheusRuleFailures,
  prometheusRuleGroupDuration,
  prometheusRuleGroupInterval,
  prometheusRuleMisses,
} from '@belvedere/metrics-platform';
import { topkStable } from '@belvedere/promql';

const third = { width: 8, min: 0 } as const;

/** Whether rules are evaluated, and in time. */
export const rules = section('Rules', [
  timeseries('Rules that fail by group', {
    description:
      'Evaluations per second that fail. The alerts of such a rule are blind, and what it records has gaps: read the error on Prometheus’s page of rules.',
    queries: [
      prometheusRuleFailures
        .rate()
        .sum({ by: ['instance', 'rule_group'] })
        .legend('{{instance}} {{rule_group}}'),
    ],
    alert: ruleFailures,
    ...third,
  }),
  timeseries('Time of groups against their interval', {
    description:
      'What the evaluation of a group takes of the time until its next one, of the groups that take most. At 100 % evaluations are left out: split the group, or record what it asks for.',
    queries: [
      topkStable(
        prometheusRuleGroupDuration.dividedBy(prometheusRuleGroupInterval).max({ by: ['instance', 'rule_group'] }),
        10,
      ).legend('{{instance}} {{rule_group}}'),
    ],
    thresholds: worseAbove(ratio(0.5), ratio(1)),
    ...third,
  }),
  timeseries('Evaluations left out', {
    description:
      'Evaluations per second that were due while the one before still ran. Alerts are late by as many intervals.',
    queries: [
      prometheusRuleMisses
        .rate()
        .sum({ by: ['instance'] })
        .legend('{{instance}}'),
    ],
    ...third,
  }),
  timeseries('Servers that are scraped', {
    description:
      'Prometheus servers that answer each other. While there is one, the heartbeat is sent; at none it stays out, and somebody outside the cluster is called.',
    queries: [prometheus.up.equals(ratio(1)).count().legend('servers')],
    alert: watchdog,
    min: 0,
    width: 24,
    height: 6,
  }),
]);
