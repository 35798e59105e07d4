import { recordedRevenue } from '@belvedere/alerts-trading';
import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { dashboards, paymentAttemptValue } from '@belvedere/metrics-trading';
import { provider } from '../variables.ts';

/** What is earned. */
export const revenueSection = section('Revenue', [
  stat('Revenue, last hour', {
    description:
      'What was earned within the last hour, refunds not deducted. The comparison with last week is in the business analytics.',
    query: recordedRevenue.series.sum().legend('Revenue'),
    links: [dashboards.businessAnalytics],
    sparkline: true,
    decimals: 0,
    width: 4,
    height: 8,
  }),
  timeseries('Revenue by method, last hour', {
    description:
      'What was earned within the hour before each point, by how it was paid; `balance` is what customers already had with us.',
    queries: [recordedRevenue.series.legend('{{payment_method}}')],
    stack: 'normal',
    min: 0,
    width: 10,
  }),
  timeseries('Value of payments, last hour', {
    description:
      'Value of the payments that succeeded within the hour before each point, by method: deposits as well as what is earned.',
    queries: [
      paymentAttemptValue
        .where({ result: 'succeeded', provider })
        .increase('1h')
        .sum({ by: ['payment_method'] })
        .legend('{{payment_method}}'),
    ],
    stack: 'normal',
    min: 0,
    width: 10,
  }),
]);
