import { recordedVolume } from '@belvedere/alerts-trading';
import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { dashboards, ordersCancelled, ordersCreated, ordersExecuted, ordersOpen } from '@belvedere/metrics-trading';
import { symbol } from '../variables.ts';

const third = { width: 8, min: 0 } as const;
const bySide = { by: ['side'] } as const;

/** What is traded, and what becomes of the orders. */
export const orders = section('Volume and orders', [
  stat('Volume of the chosen assets, last hour', {
    description: 'Value of what was bought and sold of the chosen assets within the last hour.',
    query: recordedVolume.series.where({ symbol }).sum(),
    sparkline: true,
    width: 6,
    height: 8,
  }),
  timeseries('Volume by asset', {
    description:
      'Value of what was bought and sold within the hour up to each point, by asset. One at zero while others trade may be halted: see Risk.',
    queries: [recordedVolume.series.where({ symbol }).legend('{{symbol}}')],
    stack: 'normal',
    dataLinks: [{ dashboard: dashboards.risk }],
    min: 0,
    width: 12,
  }),
  stat('Open orders', {
    description:
      'Orders taken in that have not ended, by kind. Limits wait for their price; market orders do not wait.',
    query: ordersOpen
      .max({ by: ['side', 'order_type'] })
      .sum({ by: ['order_type'] })
      .legend('{{order_type}}'),
    width: 6,
    height: 8,
  }),
  timeseries('Orders created', {
    description: 'Orders taken in per second, by side. Far more sales than purchases: customers leave.',
    queries: [ordersCreated.rate().sum(bySide).legend('{{side}}')],
    ...third,
  }),
  timeseries('Orders executed', {
    description: 'Orders executed in full per second, by side.',
    queries: [ordersExecuted.rate().sum(bySide).legend('{{side}}')],
    ...third,
  }),
  timeseries('Orders cancelled', {
    description:
      'Orders per second that ended before they were executed in full, by why. Customers decide, orders expire; a halt or the system is ours to explain.',
    queries: [
      ordersCancelled
        .rate()
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    ...third,
  }),
]);
