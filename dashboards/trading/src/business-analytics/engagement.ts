import { hourlyUsers, tradingUserActivityLow } from '@belvedere/alerts-trading';
import { barChart, section, stat, timeseries } from '@belvedere/dashboard-kit';
import {
  activeUsers,
  featureUses,
  userLogins,
  userRegistrations,
  userSessionDuration,
} from '@belvedere/metrics-trading';
import { weekOverWeek } from '@belvedere/promql';

const half = { width: 12, min: 0 } as const;
const third = { width: 8, min: 0 } as const;
const figure = { width: 8, height: 4, sparkline: true } as const;

/** Different users cannot be added up, so that each period has its own number; each instance states the whole. */
const activeWithin = (period: 'hour' | 'day' | 'week') => activeUsers.where({ period }).max();

/** Who comes, who stays, and what they use. */
export const engagement = section('Engagement', [
  stat('Active users, last hour', {
    description: 'Different users that were active within the last hour.',
    query: activeWithin('hour'),
    ...figure,
  }),
  stat('Active users, last day', {
    description: 'Different users that were active within the last 24 hours.',
    query: activeWithin('day'),
    ...figure,
  }),
  stat('Active users, last week', {
    description: 'Different users that were active within the last 7 days.',
    query: activeWithin('week'),
    ...figure,
  }),
  timeseries('Active users, share of last week', {
    description:
      'The active users of the last hour as a share of those of the same hour a week before. Below the line, look at logins and at the gateway first.',
    queries: [weekOverWeek(hourlyUsers).ratio().legend('of last week')],
    alert: tradingUserActivityLow,
    ...half,
  }),
  timeseries('Active users by hour', {
    description: 'Different users that were active within the hour up to each point, now and a week before.',
    queries: [hourlyUsers.legend('this week'), hourlyUsers.offset('1w').legend('last week')],
    ...half,
  }),
  timeseries('Registrations by client', {
    description: 'Accounts opened within the hour up to each point, by what customers came with.',
    queries: [
      userRegistrations
        .increase('1h')
        .sum({ by: ['client'] })
        .legend('{{client}}'),
    ],
    ...third,
  }),
  timeseries('Logins by client', {
    description:
      'Logins per second by how they ended. Failures that rise alone are somebody else’s: see Security audit.',
    queries: [
      userLogins
        .rate()
        .sum({ by: ['client', 'result'] })
        .legend('{{client}} {{result}}'),
    ],
    ...third,
  }),
  timeseries('Session length', {
    description:
      'The length that half and 95 % of the sessions that ended stay below. Shorter sessions of as many users: something drives them away.',
    queries: [userSessionDuration.quantile(0.5).legend('p50'), userSessionDuration.quantile(0.95).legend('p95')],
    ...third,
  }),
  barChart('Feature use, last day', {
    description: 'How often each feature of the product was used within the last 24 hours, by client.',
    queries: [
      featureUses
        .increase('1d')
        .sum({ by: ['feature'] })
        .legend('Uses'),
    ],
    by: 'feature',
    width: 24,
  }),
]);
