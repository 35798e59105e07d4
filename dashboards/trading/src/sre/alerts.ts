import { count } from '@belvedere/core';
import { alertList, section, timeseries } from '@belvedere/dashboard-kit';
import { alertStates } from '@belvedere/metrics-platform';
import { vector } from '@belvedere/promql';
import { DOMAIN } from './domain.ts';

/** Alerts of a severity that fire; Prometheus has no series where none does. */
const firing = (severity: string) =>
  alertStates
    .where({ ...DOMAIN, severity, alertstate: 'firing' })
    .count()
    .or(vector(count(0)))
    .legend(severity);

/** What fires now, and what fired before. */
export const alerts = section('Alerts', [
  alertList('Critical alerts', {
    description: 'Alerts that somebody was woken for. Each leads to its panel and its runbook.',
    labels: { ...DOMAIN, severity: 'critical' },
    states: ['firing', 'pending'],
    width: 8,
  }),
  alertList('Warnings', {
    description:
      'Alerts that tell the team within 15 minutes: what may become critical, and what the business should know.',
    labels: { ...DOMAIN, severity: 'warning' },
    states: ['firing', 'pending'],
    width: 8,
  }),
  alertList('Tickets', {
    description: 'Budgets that burn slowly: nobody is woken, and nothing is left for a release that goes wrong.',
    labels: { ...DOMAIN, severity: 'ticket' },
    states: ['firing', 'pending'],
    width: 8,
  }),
  timeseries('Alerts that fired', {
    description:
      'How many alerts of each severity fired at each time: what the night was like. Many at once are one cause; look at the health matrix for it.',
    queries: [firing('critical'), firing('warning'), firing('ticket')],
    style: 'bars',
    stack: 'normal',
    min: 0,
    width: 24,
    height: 6,
  }),
]);
