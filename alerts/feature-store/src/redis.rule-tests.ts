import { redisExporter, redisMemoryMaximum, redisMemoryUsed, redisUp } from '@belvedere/metrics-platform';
import {
  available,
  firing,
  gaugeSeries,
  lost,
  missing,
  outage,
  pending,
  quietTest,
  resolved,
  ruleTest,
  scenario,
  silent,
  steady,
  target,
  type GaugeBehaviour,
  type InputSeries,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { featureStoreRedisDown, featureStoreRedisMemoryHigh } from './redis.ts';

const GIBIBYTE = 2 ** 30;
const FIRST = 'feature-store-redis-0';

/** A server that answers its exporter for five minutes, and then does this; the exporter itself answers Prometheus. */
const server = (instance: string, then: GaugeBehaviour = { level: 1 }) =>
  target(
    redisExporter,
    instance,
    [available('20m')],
    gaugeSeries(redisUp, { instance }, [steady('5m', { level: 1 }), steady('15m', then)]),
  );

/** The same names in a job that belongs to nobody here: its series would stand for ours where nobody asks for the job. */
const impostor = (instance: string) => [
  gaugeSeries(redisExporter.up, { instance, job: 'cache' }, [steady('20m', { level: 1 })]),
  gaugeSeries(redisUp, { instance, job: 'cache' }, [steady('20m', { level: 1 })]),
];

const downAt = (instance: string) => ({
  labels: { job: 'redis', instance },
  annotations: {
    summary: 'Redis of the feature store is down',
    description: `Nothing shows for a minute that ${instance} answers.`,
  },
});

const downTest = (name: string, instance: string, input: readonly InputSeries[]) =>
  ruleTest({
    alert: featureStoreRedisDown,
    name,
    input,
    silentAt: '5m30s',
    firingAt: '6m',
    fires: [downAt(instance)],
  });

const share = (used: readonly Phase<GaugeBehaviour>[], maximum: number, target: { instance: string; job?: string }) => [
  gaugeSeries(redisMemoryUsed, target, used),
  gaugeSeries(redisMemoryMaximum, target, [steady('20m', { level: maximum })]),
];

/** A server that uses a quarter of its memory for five minutes, then this share of it for ten. */
const memory = (instance: string, used: number, job = 'redis') =>
  share(
    [
      steady('5m', { level: GIBIBYTE }),
      steady('10m', { level: used * 4 * GIBIBYTE }),
      steady('5m', { level: GIBIBYTE }),
    ],
    4 * GIBIBYTE,
    { instance, job },
  );

const unlimited = share([steady('20m', { level: GIBIBYTE })], 0, { instance: 'feature-store-redis-1' });
/** A server of another domain, and one of ours in another job, that have no memory left. */
const full = [...memory('trading-redis-0', 0.99), ...memory(FIRST, 0.99, 'cache')];

export const redisTests: readonly RuleTest[] = [
  scenario(featureStoreRedisDown, {
    name: 'fires while a server is down',
    given: [
      ...target(
        redisExporter,
        FIRST,
        [available('20m')],
        gaugeSeries(redisUp, { instance: FIRST }, [
          steady('5m', { level: 1 }),
          steady('5m', { level: 0 }),
          steady('10m', { level: 1 }),
        ]),
      ),
      ...server('feature-store-redis-1'),
      ...impostor(FIRST),
    ],
    expect: [
      silent('4m30s'),
      pending('5m30s', { job: 'redis', instance: FIRST }),
      firing('6m', downAt(FIRST)),
      resolved('10m'),
    ],
  }),
  scenario(featureStoreRedisDown, {
    name: 'fires when its exporter is down',
    given: [
      ...target(
        redisExporter,
        FIRST,
        [available('5m'), outage('15m')],
        gaugeSeries(redisUp, { instance: FIRST }, [steady('20m', { level: 1 })]),
      ),
      ...server('feature-store-redis-1'),
      ...impostor(FIRST),
    ],
    expect: [pending('5m30s', { job: 'redis', instance: FIRST }), firing('6m', downAt(FIRST))],
  }),
  downTest('fires when Prometheus lost every target', 'feature-store-redis', [
    ...target(
      redisExporter,
      FIRST,
      [available('5m'), lost('15m')],
      gaugeSeries(redisUp, { instance: FIRST }, [steady('20m', { level: 1 })]),
    ),
    ...server('trading-redis-0'),
    ...impostor(FIRST),
  ]),
  downTest('fires where a server says nothing of itself', FIRST, [
    ...target(
      redisExporter,
      FIRST,
      [available('20m')],
      gaugeSeries(redisUp, { instance: FIRST }, [steady('5m', { level: 1 }), missing('15m')]),
    ),
    ...server('feature-store-redis-1'),
  ]),
  quietTest({
    alert: featureStoreRedisDown,
    name: 'quiet while the Redis of another domain is down',
    input: [...server(FIRST), ...server('trading-redis-0', { level: 0 })],
    at: '15m',
  }),
  quietTest({
    alert: featureStoreRedisDown,
    name: 'quiet while another job asks for a server in vain',
    input: [
      ...server(FIRST),
      gaugeSeries(redisExporter.up, { instance: FIRST, job: 'cache' }, [steady('20m', { level: 1 })]),
    ],
    at: '15m',
  }),
  scenario(featureStoreRedisMemoryHigh, {
    name: 'fires while a server is above 80 %',
    given: [...memory(FIRST, 0.84375), ...unlimited, ...full],
    expect: [
      pending('9m30s', { job: 'redis', instance: FIRST }),
      firing('10m', {
        labels: { job: 'redis', instance: FIRST },
        annotations: {
          summary: 'Redis of the feature store runs out of memory',
          description: `${FIRST} uses 84.38% of its memory, above 80 % for 5 minutes.`,
        },
      }),
      resolved('15m'),
    ],
  }),
  scenario(featureStoreRedisMemoryHigh, {
    name: 'quiet at 80 %',
    given: [...memory(FIRST, 0.8), ...unlimited, ...full],
    expect: [silent('14m30s')],
  }),
];
