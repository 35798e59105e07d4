import {
  alertsFiringDaily,
  alertsFiringWeekly,
  alertsStartedDaily,
  alertsStartedWeekly,
} from '@belvedere/alerts-platform';
import { barGauge, section, table } from '@belvedere/dashboard-kit';
import { incidents } from '@belvedere/metrics-platform/behaviour';
import { domain } from '../variables.ts';

const started = alertsStartedWeekly.series.where({ domain });
const firing = alertsFiringWeekly.series.where({ domain });

/** Where nothing fires there is nothing to count. */
const fillsDuring = incidents['node-lost'];

/** Rule by rule. */
export const ofRules = section('Rules', [
  table('Alerts by rule', {
    description:
      'How often each rule fired and for how long, within a day and seven. Often and briefly: its bound or its wait is wrong. Seldom and for long: nobody acts on it.',
    queries: [
      started.legend('Began, 7 d'),
      alertsStartedDaily.series.where({ domain }).legend('Began, 1 d'),
      firing.legend('Fired for, 7 d'),
      alertsFiringDaily.series.where({ domain }).legend('Fired for, 1 d'),
      firing.dividedBy(started).legend('Each time'),
    ],
    labels: { alertname: 'Rule', domain: 'Domain', severity: 'Severity', team: 'Team' },
    sort: { by: 'Began, 7 d', descending: true },
    noValue: '0',
    fillsDuring,
    width: 16,
    height: 16,
  }),
  barGauge('Noisiest rules, 7 days', {
    description:
      'How often the ten rules began to fire that did most. What is above is to be repaired, changed or deleted.',
    query: started.topk(10).sortDesc().legend('{{alertname}} of {{domain}}'),
    noValue: 'Nothing fired',
    fillsDuring,
    width: 8,
    height: 16,
  }),
]);
