import { objectives, watchdog } from '@belvedere/alerts-platform';
import { count, ratio } from '@belvedere/core';
import { alertList, budgetStat, section, stat, worseBelow } from '@belvedere/dashboard-kit';
import { alertStates, dashboards, prometheusAlertmanagers, targetUp } from '@belvedere/metrics-platform';
import { vector } from '@belvedere/promql';
import { BEATS } from './mappings.ts';

const figure = { width: 4, sparkline: true } as const;

/** What all domains rely on, in six figures. */
export const promises = section('Promises', [
  ...objectives.map((objective) => budgetStat(dashboards.monitoring.domain, objective)),
  stat('Heartbeat', {
    description:
      'Whether the alert fires that always fires. Silent: no rule is evaluated, and the heartbeat outside the cluster is about to call.',
    query: alertStates
      .where({ alertname: watchdog.name, alertstate: 'firing' })
      .count()
      .above(count(0))
      .bool()
      .or(vector(ratio(0))),
    mappings: BEATS,
    colour: 'background',
    width: 4,
  }),
  stat('Targets that answer', {
    description:
      'The share of all targets of all domains that answered their last scrape. What does not answer is unseen.',
    query: targetUp.avg(),
    thresholds: worseBelow(ratio(0.98), ratio(0.9)),
    decimals: 1,
    ...figure,
  }),
  stat('Alertmanagers known', {
    description: 'Alertmanagers that the Prometheus knows which knows fewest. Without one, its alerts reach nobody.',
    query: prometheusAlertmanagers.min(),
    thresholds: worseBelow(count(2), count(1)),
    ...figure,
  }),
  alertList('Alerts of the platform', {
    description: 'What fires or is about to in monitoring, its machines and its stores.',
    labels: { domain: dashboards.monitoring.domain },
    width: 24,
    height: 6,
  }),
]);
