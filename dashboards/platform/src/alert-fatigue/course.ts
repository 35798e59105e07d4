import { alertsFiring, alertsStarted } from '@belvedere/alerts-platform';
import { count } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { dayOfWeek, hour, PANEL_INTERVAL, vector, type InstantVector } from '@belvedere/promql';
import { domain } from '../variables.ts';

const firing = alertsFiring.series.where({ domain });
const started = alertsStarted.series.where({ domain });
const none = vector(count(0));

/** Business hours as Prometheus can tell them, in UTC: Monday to Friday, from 8 to 18 o'clock. */
const OFFICE = { from: 8, to: 18, monday: 1, friday: 5 } as const;
const atWork = hour()
  .atLeast(count(OFFICE.from))
  .and(hour().below(count(OFFICE.to)))
  .and(dayOfWeek().atLeast(count(OFFICE.monday)))
  .and(dayOfWeek().atMost(count(OFFICE.friday)));

/** How many began within each step of the panel. */
const perStep = (of: typeof started): InstantVector<never, 'count'> => of.over(PANEL_INTERVAL).sum().sum().or(none);

const bars = { min: 0, style: 'bars', stack: 'normal' } as const;

/** When they fire. */
export const course = section('Over time', [
  timeseries('Alerts that fire', {
    description:
      'Alerts that fire at the same time, by severity. A wall of them is one fault with many symptoms: inhibit them.',
    queries: [
      firing.where({ severity: 'critical' }).sum().or(none).legend('critical'),
      firing.where({ severity: 'warning' }).sum().or(none).legend('warning'),
      firing
        .where({ severity: ['ticket', 'info'] })
        .sum()
        .or(none)
        .legend('ticket and info'),
    ],
    min: 0,
    stack: 'normal',
  }),
  timeseries('Alerts that begin', {
    description:
      'How many alerts begin to fire in each step, by severity. A comb of the same height is an alert that flaps.',
    queries: [
      perStep(started.where({ severity: 'critical' })).legend('critical'),
      perStep(started.where({ severity: 'warning' })).legend('warning'),
      perStep(started.where({ severity: ['ticket', 'info'] })).legend('ticket and info'),
    ],
    ...bars,
  }),
  timeseries('Pages outside business hours', {
    description:
      'Critical alerts that begin at night or on a weekend: Monday to Friday from 8 to 18 o’clock UTC does not count. Each costs somebody a night’s sleep.',
    queries: [
      perStep(started.where({ severity: 'critical' }))
        .unless(atWork)
        .or(none)
        .legend('pages'),
    ],
    ...bars,
    width: 24,
    height: 7,
  }),
]);
