import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  orderProcessingDuration,
  ordersCancelled,
  ordersCreated,
  ordersExecuted,
  ordersOpen,
  ordersRejected,
} from '@belvedere/metrics-trading';

const byReason = { by: ['reason'] } as const;
const byType = { by: ['order_type'] } as const;
const third = { width: 8, min: 0 } as const;

/** From an order's creation to its end. */
export const orders = section('Orders', [
  timeseries('Orders created, executed, cancelled', {
    description:
      'Orders per second. Those executed and cancelled together follow those created; where they fall behind, orders pile up as open ones.',
    queries: [
      ordersCreated.rate().sum().legend('created'),
      ordersExecuted.rate().sum().legend('executed'),
      ordersCancelled.rate().sum().legend('cancelled'),
    ],
    ...third,
  }),
  timeseries('Cancelled by reason', {
    description:
      'Orders per second that ended before they were executed in full. `customer` and `expired` are ordinary, `system` is our fault.',
    queries: [ordersCancelled.rate().sum(byReason).legend('{{reason}}')],
    ...third,
  }),
  timeseries('Rejected by reason', {
    description:
      'Orders per second that were not taken in. `risk` and `halt` are on purpose; many `price` or `symbol` are a client that has old data.',
    queries: [ordersRejected.rate().sum(byReason).legend('{{reason}}')],
    ...third,
  }),
  timeseries('Open orders by type', {
    description:
      'Orders taken in that have not ended. Limits and stops wait for their price; market orders that wait are the engine’s fault.',
    queries: [ordersOpen.sum(byType).legend('{{order_type}}')],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Time to the engine, p95', {
    description:
      'The time from taking an order in to handing it to the engine that 95 % of the orders stay below, checks included. Prices move meanwhile.',
    queries: [orderProcessingDuration.quantile(0.95, byType).legend('{{order_type}}')],
    min: 0,
  }),
]);
