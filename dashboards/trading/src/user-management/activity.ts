import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { activeUsers, userSessionDuration, userSessions } from '@belvedere/metrics-trading';

/** Who is here, and for how long. */
export const activity = section('Activity', [
  stat('Active users by period', {
    description:
      'Different users that were active within the hour, the day and the week up to now. They cannot be added up: who is here twice counts once.',
    query: activeUsers.max({ by: ['period'] }).legend('{{period}}'),
    sparkline: true,
    width: 8,
    height: 8,
  }),
  timeseries('Open sessions by client', {
    description:
      'Sessions that are open. A step down is a release that ended them, or a client that lost its connection.',
    queries: [userSessions.sum({ by: ['client'] }).legend('{{client}}')],
    stack: 'normal',
    min: 0,
    width: 8,
  }),
  timeseries('Length of sessions', {
    description:
      'The length that half and 95 % of the sessions that ended stay below. Short ones are people who found nothing, or were thrown out.',
    queries: [userSessionDuration.quantile(0.5).legend('p50'), userSessionDuration.quantile(0.95).legend('p95')],
    min: 0,
    width: 8,
  }),
]);
