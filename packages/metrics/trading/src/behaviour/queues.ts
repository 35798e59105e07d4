import { levelOf, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import type { Job } from '@belvedere/promql';
import { notification, orderProcessing, payment, portfolio, risk, signals, trading } from '../jobs.ts';
import { queueDepth, queueMessages, queueOldestMessageAge, queueProcessingDuration } from '../queues.ts';
import { INSTANCES, onServices } from './instances.ts';
import { traffic } from './signals.ts';

/** Messages per second at the peak, by who reads which queue. What is executed concerns the engine and the risk alike. */
const READ: readonly { readonly by: Job; readonly queues: Readonly<Record<string, number>> }[] = [
  { by: payment, queues: { payments: 4, payment_webhooks: 6 } },
  { by: orderProcessing, queues: { orders: 30 } },
  { by: trading, queues: { executions: 28 } },
  { by: portfolio, queues: { settlements: 26 } },
  { by: signals, queues: { signals: 2 } },
  { by: risk, queues: { executions: 28 } },
  { by: notification, queues: { notifications: 22 } },
];
const RESULTS: Readonly<Record<string, number>> = { processed: 0.9989, retried: 0.001, dead_lettered: 0.0001 };

function serviceQueues({ by, queues }: (typeof READ)[number]): readonly SeriesBehaviour[] {
  const on = onServices(by);
  const names = Object.keys(queues);
  const each = { on, labels: names.map((queue) => ({ queue })) };
  const rate = (queue: string): number => (queues[queue] ?? 0) / INSTANCES;
  return [
    // Each instance states the whole queue: a few seconds of what comes.
    levelOf(
      queueDepth,
      ({ labels, read, wander }) => Math.round((queues[labels.queue] ?? 0) * 1.5 * read(traffic) * wander(0.3, 120)),
      each,
    ),
    levelOf(queueOldestMessageAge, ({ wander }) => 1.6 * wander(0.4, 120), each),
    rateOf(queueMessages, ({ labels, read }) => rate(labels.queue) * read(traffic) * (RESULTS[labels.result] ?? 0), {
      on,
      labels: names.flatMap((queue) => Object.keys(RESULTS).map((result) => ({ queue, result }))),
    }),
    observationsOf(
      queueProcessingDuration,
      {
        rate: ({ labels, read }) => rate(labels.queue) * read(traffic),
        distribution: ({ wander }) => logNormal({ median: 0.035 * wander(0.1), sigma: 0.7 }),
      },
      each,
    ),
  ];
}

export const queuesBehaviour: readonly SeriesBehaviour[] = READ.flatMap(serviceQueues);
