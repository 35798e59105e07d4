import { queueDepth } from '@belvedere/metrics-trading';
import { gaugeSeries, steady, type Level, type Phase, type RuleTest } from '@belvedere/rule-kit';
import { tradingQueueDepthHigh } from './queues.ts';
import { levelTests } from './test-support/level-tests.ts';

const job = 'trading-notification';

/** A queue as an instance of its reader sees it. */
const seenBy = (instance: string, queue: string, phases: readonly Phase<Level>[], reader = job) =>
  gaugeSeries(queueDepth, { queue, job: reader, instance }, phases);

const standing = (level: number) => [
  steady('5m', { level: 20 }),
  steady('10m', { level }),
  steady('5m', { level: 20 }),
];

export const queueTests: readonly RuleTest[] = levelTests({
  alert: tradingQueueDepthHigh,
  // Both instances state the whole queue, one of them a little late.
  standing: (level) => [
    seenBy(`${job}-0`, 'notifications', standing(level)),
    seenBy(`${job}-1`, 'notifications', standing(level - 10)),
  ],
  others: [
    seenBy(`${job}-0`, 'settlements', [steady('20m', { level: 990 })]),
    seenBy('trading-risk-0', 'notifications', [steady('20m', { level: 990 })], 'trading-risk'),
    seenBy('data-service-0', 'leads', [steady('20m', { level: 5_000 })], 'data-service'),
  ],
  above: 1_050,
  at: 1_000,
  below: 950,
  fires: {
    labels: { job, queue: 'notifications' },
    annotations: {
      summary: 'A queue is not worked off',
      description: '1.05k messages of notifications wait for trading-notification, more than 1000 for 5 minutes.',
    },
  },
});
