import { alertsFiringWeekly, alertsStartedDaily, alertsStartedWeekly } from '@belvedere/alerts-platform';
import { count, quantity } from '@belvedere/core';
import { section, stat } from '@belvedere/dashboard-kit';
import { vector } from '@belvedere/promql';
import { domain } from '../variables.ts';

const started = alertsStartedWeekly.series.where({ domain });
const none = vector(count(0));

const figure = { width: 4, decimals: 0 } as const;

/** The last seven days in figures. */
export const week = section('The last 7 days', [
  stat('Alerts that began', {
    description:
      'How often an alert began to fire within seven days, of all severities. Each is a line that somebody reads.',
    query: started.sum().or(none),
    ...figure,
  }),
  stat('Pages', {
    description:
      'How often a critical alert began to fire within seven days: each wakes somebody. Two in a shift are what people bear in the long run.',
    query: started.where({ severity: 'critical' }).sum().or(none),
    ...figure,
  }),
  stat('Pages of the last day', {
    description: 'How often a critical alert began to fire within 24 hours.',
    query: alertsStartedDaily.series.where({ domain, severity: 'critical' }).sum().or(none),
    ...figure,
  }),
  stat('Rules that fired', {
    description: 'Different rules that fired within seven days. Few rules that fire often are repaired one by one.',
    query: started.count().or(none),
    ...figure,
  }),
  stat('Time that alerts fired', {
    description: 'For how long alerts fired within seven days, all added up: two at once count twice.',
    query: alertsFiringWeekly.series
      .where({ domain })
      .sum()
      .or(vector(quantity(0, 'seconds'))),
    width: 4,
    decimals: 1,
  }),
  stat('Share of the noisiest rule', {
    description:
      'The share of all alerts that one rule began, the one that fires most often. Above a half, that rule is the first to change.',
    query: started
      .max()
      .dividedBy(started.sum())
      .or(vector(quantity(0, 'ratio'))),
    ...figure,
  }),
]);
