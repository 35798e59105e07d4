import { nodeCpu, nodeMemoryAvailable, nodeMemoryTotal } from '@belvedere/metrics-platform';
import {
  counterSeries,
  firing,
  gaugeSeries,
  pending,
  quietTest,
  resolved,
  scenario,
  silent,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { featureStoreHighCpu, featureStoreHighMemory } from './resources.ts';

const GIBIBYTE = 2 ** 30;
const OWN = 'feature-store-node-0';

/** Two processors, idle for 48 s of each minute, then for these many, and for 48 again; the rest of the time they work. */
const processors = (instance: string, idle: readonly [first: number, second: number], job = 'node') =>
  idle.flatMap((seconds, cpu) =>
    (['idle', 'user'] as const).map((mode) => {
      const perMinute = (idleSeconds: number) => ({ perMinute: mode === 'idle' ? idleSeconds : 60 - idleSeconds });
      return counterSeries(nodeCpu, { cpu: String(cpu), mode, instance, job }, [
        steady('10m', perMinute(48)),
        steady('20m', perMinute(seconds)),
        steady('10m', perMinute(48)),
      ]);
    }),
  );

/** Nodes of another domain, and what another job says of ours, that do nothing else than work. */
const busy = [...processors('trading-node-0', [0, 0]), ...processors(OWN, [0, 0], 'agent')];

/** 16 GiB, half of them available for five minutes, then so much of them, and half again. */
const memory = (instance: string, available: number, job = 'node') => [
  gaugeSeries(nodeMemoryTotal, { instance, job }, [steady('20m', { level: 16 * GIBIBYTE })]),
  gaugeSeries(nodeMemoryAvailable, { instance, job }, [
    steady('5m', { level: 8 * GIBIBYTE }),
    steady('10m', { level: available * 16 * GIBIBYTE }),
    steady('5m', { level: 8 * GIBIBYTE }),
  ]),
];

const full = [...memory('trading-node-0', 0.01), ...memory(OWN, 0.01, 'agent')];

export const resourceTests: readonly RuleTest[] = [
  scenario(featureStoreHighCpu, {
    name: 'fires while the processors of a node are busy',
    // 85 % busy from 10m on; the mean of the window is more than 80 % from 14m30s on, and less from 30m30s on.
    given: [...processors(OWN, [8, 10]), ...processors('feature-store-node-1', [48, 48]), ...busy],
    expect: [
      silent('14m'),
      pending('19m', { instance: OWN }),
      firing('19m30s', {
        labels: { instance: OWN },
        annotations: {
          summary: 'A node of the feature store has little processor time left',
          description: `The processors of ${OWN} are 85% busy, above 80 % for 5 minutes.`,
        },
      }),
      resolved('31m'),
    ],
  }),
  quietTest({
    alert: featureStoreHighCpu,
    name: 'quiet at 80 %',
    input: [...processors(OWN, [12, 12]), ...busy],
    at: '30m',
  }),
  scenario(featureStoreHighMemory, {
    name: 'fires while a node has little memory left',
    given: [...memory(OWN, 0.15625), ...memory('feature-store-node-1', 0.5), ...full],
    expect: [
      silent('4m30s'),
      pending('9m30s', { job: 'node', instance: OWN }),
      firing('10m', {
        labels: { job: 'node', instance: OWN },
        annotations: {
          summary: 'A node of the feature store has little memory left',
          description: `84.38% of the memory of ${OWN} is in use, above 80 % for 5 minutes.`,
        },
      }),
      resolved('15m'),
    ],
  }),
  quietTest({
    alert: featureStoreHighMemory,
    name: 'quiet at 80 %',
    input: [...memory(OWN, 0.2), ...full],
    at: '14m30s',
  }),
];
