/** Orders from their creation to their end. The engine counts executions: what is executed is what it did. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { orderProcessing, trading } from './jobs.ts';
import { ORDER_SIDES, ORDER_TYPES } from './vocabulary.ts';

const ORDER = { side: ORDER_SIDES, order_type: ORDER_TYPES } as const;

const order = { labels: ['side', 'order_type'], values: ORDER } as const;

export const ordersCreated = counter('orders_created_total', {
  help: 'Orders taken in.',
  ...order,
  job: orderProcessing,
});

export const ordersExecuted = counter('orders_executed_total', {
  help: 'Orders executed in full.',
  ...order,
  job: trading,
});

export const ordersCancelled = counter('orders_cancelled_total', {
  help: 'Orders that ended before they were executed in full, by why.',
  labels: ['side', 'order_type', 'reason'],
  values: { ...ORDER, reason: ['customer', 'expired', 'halt', 'system'] },
  job: orderProcessing,
});

export const ordersRejected = counter('orders_rejected_total', {
  help: 'Orders not taken in, by why.',
  labels: ['reason'],
  values: { reason: ['balance', 'risk', 'price', 'quantity', 'symbol', 'halt', 'duplicate', 'system'] },
  job: orderProcessing,
});

export const ordersOpen = gauge('orders_open', {
  help: 'Orders taken in that have not ended.',
  ...order,
  job: orderProcessing,
});

export const orderProcessingDuration = histogram('order_processing_duration_seconds', {
  help: 'Time from taking an order in to handing it to the engine, checks included.',
  labels: ['order_type'],
  values: { order_type: ORDER_TYPES },
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5],
  job: orderProcessing,
});
