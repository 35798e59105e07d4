import { tradingQueueDepthHigh } from '@belvedere/alerts-trading';
import { queueSection, timeseries, type Section } from '@belvedere/dashboard-kit';
import { queueDepth, queueMessages, queueOldestMessageAge, queueProcessingDuration } from '@belvedere/metrics-trading';
import { exposes, type ServiceOptions } from './service-options.ts';

const byQueue = { by: ['queue'] } as const;

/** The queues that this service reads; none for a service that reads none. Each instance states the whole queue. */
export function queues({ service }: ServiceOptions): readonly Section[] {
  if (!exposes(service, queueDepth)) return [];
  const own = { job: service.name };
  const quarter = { width: 6 } as const;
  const messages = queueMessages.where(own);
  return [
    queueSection('Queues', {
      depth: {
        queries: [queueDepth.where(own).max(byQueue).legend('{{queue}}')],
        alert: tradingQueueDepthHigh,
        ...quarter,
      },
      outgoing: {
        description:
          'Messages worked off per second, by what became of them. Retries that rise are followed by those given up.',
        queries: [
          messages
            .rate()
            .sum({ by: ['queue', 'result'] })
            .legend('{{queue}}: {{result}}'),
        ],
        ...quarter,
      },
      age: { queries: [queueOldestMessageAge.where(own).max(byQueue).legend('{{queue}}')], ...quarter },
      further: [
        timeseries('Queues: time of a message, p95', {
          description:
            'The time that 95 % of the messages stay below once their turn has come. What grows here lets the queue grow.',
          queries: [queueProcessingDuration.where(own).quantile(0.95, byQueue).legend('{{queue}}')],
          min: 0,
          ...quarter,
        }),
      ],
    }),
  ];
}
