import { paymentFailuresHigh, recordedPaymentFailureRatio } from '@belvedere/alerts-trading';
import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { paymentAttempts, paymentDuration, paymentFailures, paymentsPending } from '@belvedere/metrics-trading';
import { topkStable } from '@belvedere/promql';
import { provider } from '../variables.ts';

const attempts = paymentAttempts.where({ provider });
const reasons = paymentFailures
  .where({ provider })
  .rate()
  .sum({ by: ['provider', 'reason'] });

const quarter = { width: 6, min: 0 } as const;

/** Whether payments succeed, and why some do not. */
export const payments = section('Payments', [
  timeseries('Failed payments by provider', {
    description:
      'Share of the payments that failed through us or through the provider. One line that rises is that provider; all of them are us.',
    queries: [recordedPaymentFailureRatio.series.where({ provider }).legend('{{provider}}')],
    alert: paymentFailuresHigh,
    min: 0,
    width: 12,
  }),
  timeseries('Failures by reason', {
    description:
      'Payments per second that were declined or failed, the ten most frequent reasons. Reasons of banks follow the customers; `provider_error` and `timeout` follow the provider.',
    queries: [topkStable(reasons, 10).legend('{{provider}}: {{reason}}')],
    min: 0,
    width: 12,
  }),
  timeseries('Payments by result', {
    description:
      'Payments per second by how they ended. A part of them is always declined; none that succeed is an outage.',
    queries: [
      attempts
        .rate()
        .sum({ by: ['result'] })
        .legend('{{result}}'),
    ],
    stack: 'normal',
    ...quarter,
  }),
  timeseries('Payments by method', {
    description:
      'Payments per second by what customers pay with. A method that falls to nothing has lost its providers.',
    queries: [
      attempts
        .rate()
        .sum({ by: ['payment_method'] })
        .legend('{{payment_method}}'),
    ],
    stack: 'normal',
    ...quarter,
  }),
  timeseries('Time of a payment, p95', {
    description:
      'The time from start to end that 95 % of the payments stay below: what the customer waits, the bank included.',
    queries: [
      paymentDuration
        .where({ provider })
        .quantile(0.95, { by: ['payment_method'] })
        .legend('{{payment_method}}'),
    ],
    ...quarter,
  }),
  stat('Pending payments', {
    description: 'Payments that were started and have not ended. They pile up where a provider does not call back.',
    query: paymentsPending
      .where({ provider })
      .sum({ by: ['provider'] })
      .legend('{{provider}}'),
    sparkline: true,
    width: 6,
    height: 8,
  }),
]);
