import { objectives } from '@belvedere/alerts-platform';
import { count, ratio } from '@belvedere/core';
import { alertList, budgetStat, section, stat, worseAbove, worseBelow } from '@belvedere/dashboard-kit';
import { alertStates, dashboards, targetUp } from '@belvedere/metrics-platform';
import { vector } from '@belvedere/promql';

const firing = (severity: string) =>
  alertStates
    .where({ alertstate: 'firing', severity })
    .count()
    .or(vector(count(0)));

const figure = { width: 4, sparkline: true } as const;

/** What the platform promised to the domains, and what is wrong right now. */
export const promises = section('Now', [
  ...objectives.map((objective) => budgetStat(dashboards.infrastructureOverview.domain, objective)),
  stat('Targets that answer', {
    description:
      'The share of all targets of all domains that answered their last scrape. What does not answer is unseen.',
    query: targetUp.avg(),
    thresholds: worseBelow(ratio(0.98), ratio(0.9)),
    decimals: 1,
    dataLinks: [{ dashboard: dashboards.monitoring }],
    ...figure,
  }),
  stat('Critical alerts', {
    description: 'Critical alerts that fire in any domain: each has woken somebody.',
    query: firing('critical'),
    thresholds: worseAbove(count(1)),
    ...figure,
  }),
  stat('Warnings', {
    description: 'Warnings that fire in any domain: to be looked at within the day.',
    query: firing('warning'),
    dataLinks: [{ dashboard: dashboards.alertFatigue }],
    ...figure,
  }),
  alertList('Alerts of all domains', {
    description: 'What fires or is about to, whoever is to act, grouped by its domain.',
    groupBy: ['domain'],
    width: 24,
    height: 6,
  }),
]);
