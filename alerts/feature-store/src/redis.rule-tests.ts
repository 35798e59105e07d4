import { redisExporter, redisMemoryMaximum, redisMemoryUsed, redisUp } from '@belvedere/metrics-platform';
import {
  during,
  gaugeSeries,
  quietTest,
  ruleTest,
  type GaugeBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { featureStoreRedisDown, featureStoreRedisMemoryHigh } from './redis.ts';

const UP = { level: 1 };
const DOWN = { level: 0 };
const GIBIBYTE = 2 ** 30;

/** All is well for five minutes, then this. */
const then = (is: GaugeBehaviour): readonly Phase<GaugeBehaviour>[] => [during('5m', UP), during('10m', is)];

const server = (instance: string, exporter: GaugeBehaviour, redis: GaugeBehaviour) => [
  gaugeSeries(redisExporter.up, { instance }, then(exporter)),
  gaugeSeries(redisUp, { instance }, then(redis)),
];

const downTest = (name: string, instance: string, input: ReturnType<typeof server>) =>
  ruleTest({
    alert: featureStoreRedisDown,
    name,
    input,
    silentAt: '5m30s',
    firingAt: '6m',
    fires: [
      {
        labels: { job: 'redis', instance },
        annotations: {
          summary: 'Redis of the feature store is down',
          description: `Nothing shows for a minute that ${instance} answers.`,
        },
      },
    ],
  });

const healthy = server('feature-store-redis-1', UP, UP);

const memory = (used: number, maximum: number) => [
  gaugeSeries(redisMemoryUsed, { instance: 'feature-store-redis-0' }, [
    during('5m', { level: GIBIBYTE }),
    during('10m', { level: used * GIBIBYTE }),
  ]),
  gaugeSeries(redisMemoryMaximum, { instance: 'feature-store-redis-0' }, [
    during('15m', { level: maximum * GIBIBYTE }),
  ]),
];

export const redisTests: readonly RuleTest[] = [
  downTest('fires when a server is down', 'feature-store-redis-0', [
    ...server('feature-store-redis-0', UP, DOWN),
    ...healthy,
  ]),
  downTest('fires when its exporter is down', 'feature-store-redis-0', [
    ...server('feature-store-redis-0', DOWN, 'missing'),
    ...healthy,
  ]),
  downTest('fires when Prometheus lost every target', 'feature-store-redis', [
    ...server('feature-store-redis-0', 'missing', 'missing'),
    ...server('trading-redis-0', UP, UP),
  ]),
  quietTest({
    alert: featureStoreRedisDown,
    name: 'quiet while the Redis of another domain is down',
    input: [...healthy, ...server('trading-redis-0', UP, DOWN)],
    at: '15m',
  }),
  ruleTest({
    alert: featureStoreRedisMemoryHigh,
    input: memory(3.5, 4),
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { job: 'redis', instance: 'feature-store-redis-0' },
        annotations: {
          summary: 'Redis of the feature store runs out of memory',
          description: 'feature-store-redis-0 uses 87.5% of its memory, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({ alert: featureStoreRedisMemoryHigh, name: 'quiet at 75 %', input: memory(3, 4), at: '15m' }),
  quietTest({ alert: featureStoreRedisMemoryHigh, name: 'quiet without a limit', input: memory(3.5, 0), at: '15m' }),
];
