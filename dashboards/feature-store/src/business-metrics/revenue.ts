import { section, timeseries } from '@belvedere/dashboard-kit';
import { revenueGained, revenueLost } from '@belvedere/metrics-feature-store';

type Period = '1h' | '1d';

/** Revenue that the models brought within a period. */
export const gained = (period: Period) => revenueGained.increase(period).sum({ by: ['source'] });

/** Revenue that their wrong decisions cost within a period. */
export const lost = (period: Period) => revenueLost.increase(period).sum({ by: ['cause'] });

/** What remains of a period. */
export const net = (period: Period) => gained(period).sum().minus(lost(period).sum());

const half = { min: 0, width: 12 } as const;

/** What the models are worth in money. */
export const revenue = section('Revenue impact', [
  timeseries('Gained by source, by hour', {
    description: 'Revenue that the models brought in the hour before each point, by where it comes from.',
    queries: [gained('1h').legend('{{source}}')],
    stack: 'normal',
    ...half,
  }),
  timeseries('Lost by cause, by hour', {
    description:
      'Revenue that wrong decisions cost in the hour before each point. Fraud missed and false alarms pull in opposite directions: the bound of the score decides between them.',
    queries: [lost('1h').legend('{{cause}}')],
    stack: 'normal',
    ...half,
  }),
  timeseries('Net against last week', {
    description: 'What remained in the hour before each point, now and a week before.',
    queries: [net('1h').legend('this week'), net('1h').offset('1w').legend('last week')],
    width: 12,
  }),
  timeseries('Net against last month', {
    description: 'What remained of the 24 hours before each point, now and four weeks before, on the same weekday.',
    queries: [net('1d').legend('now'), net('1d').offset('4w').legend('four weeks before')],
    width: 12,
  }),
]);
