/** Queues as the services that read them see them; as the brokers see them is in the platform's catalog. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { notification, orderProcessing, payment, portfolio, risk, signals, trading } from './jobs.ts';

const QUEUES = ['orders', 'executions', 'settlements', 'payments', 'payment_webhooks', 'signals', 'notifications'];

const readers = [payment, orderProcessing, trading, portfolio, signals, risk, notification] as const;

const queue = { labels: ['queue'], values: { queue: QUEUES }, job: readers } as const;

export const queueDepth = gauge('queue_depth', { help: 'Messages that wait to be processed.', ...queue });

export const queueOldestMessageAge = gauge('queue_oldest_message_age_seconds', {
  help: 'Age of the message that waits longest; 0 where none waits.',
  ...queue,
});

export const queueMessages = counter('queue_messages_total', {
  help: 'Messages processed, by what became of them.',
  labels: ['queue', 'result'],
  values: { queue: QUEUES, result: ['processed', 'retried', 'dead_lettered'] },
  job: readers,
});

export const queueProcessingDuration = histogram('queue_processing_duration_seconds', {
  help: 'Time to process a message, waiting left out.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  ...queue,
});
