import { alertsFiringWeekly, alertsStartedWeekly } from '@belvedere/alerts-platform';
import { barChart, section } from '@belvedere/dashboard-kit';
import { incidents } from '@belvedere/metrics-platform/behaviour';
import { domain } from '../variables.ts';

const started = alertsStartedWeekly.series.where({ domain });

const third = { noValue: 'Nothing fired', fillsDuring: incidents['node-lost'], width: 8, height: 9 } as const;

/** Whom they call. */
export const whoIsCalled = section('Who is called', [
  barChart('Alerts by team, 7 days', {
    description: 'How often alerts called each team within seven days, by severity. Compare with the size of the team.',
    queries: [
      started
        .where({ severity: 'critical' })
        .sum({ by: ['team'] })
        .or(started.sum({ by: ['team'] }).times(0))
        .legend('Critical'),
      started
        .where({ severity: 'warning' })
        .sum({ by: ['team'] })
        .or(started.sum({ by: ['team'] }).times(0))
        .legend('Warning'),
      started
        .where({ severity: ['ticket', 'info'] })
        .sum({ by: ['team'] })
        .or(started.sum({ by: ['team'] }).times(0))
        .legend('Ticket and info'),
    ],
    by: 'team',
    stack: 'normal',
    ...third,
  }),
  barChart('Alerts by domain, 7 days', {
    description: 'How often alerts of each domain began to fire within seven days.',
    query: started.sum({ by: ['domain'] }).legend('Alerts'),
    by: 'domain',
    ...third,
  }),
  barChart('Time firing by team, 7 days', {
    description:
      'For how long alerts of each team fired within seven days, all added up. Long ones are those nobody acts on.',
    query: alertsFiringWeekly.series
      .where({ domain })
      .sum({ by: ['team'] })
      .legend('Time'),
    by: 'team',
    ...third,
  }),
]);
