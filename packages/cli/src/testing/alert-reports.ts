import type { RuleGroup } from '@belvedere/rule-kit';
import type { Recorded } from '../recordings/without-recordings.ts';
import { judgedAlerts } from './incidents/judged-alerts.ts';
import { nodeOf } from './node-of.ts';

/** The name of the series that alerts are while they fire. */
export const ALERT_SERIES = 'ALERTS';

/**
 * What Prometheus stores of alerts while they fire: `ALERTS`, with the labels of the series that fires and of its rule.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#inspecting-alerts-during-runtime
 */
export const alertReports = (groups: readonly RuleGroup[]): readonly Recorded[] =>
  judgedAlerts(groups).map(({ rule, held, interval }) => ({
    name: ALERT_SERIES,
    node: nodeOf(`(${held}) * 0 + 1`),
    labels: { ...rule.labels, alertname: rule.name, alertstate: 'firing' },
    interval,
  }));
