import { nodeCpu, nodeMemoryAvailable, nodeMemoryTotal } from '@belvedere/metrics-platform';
import { counterSeries, during, gaugeSeries, quietTest, ruleTest, type RuleTest } from '@belvedere/rule-kit';
import { featureStoreHighCpu, featureStoreHighMemory } from './resources.ts';

const GIBIBYTE = 2 ** 30;
const instance = 'feature-store-node-0';

/** Two processors, idle for 48 s of each minute, then for less. */
const idle = (node: string, seconds: number) =>
  ['0', '1'].map((cpu) =>
    counterSeries(nodeCpu, { cpu, mode: 'idle', instance: node }, [
      during('10m', { perMinute: 48 }),
      during('20m', { perMinute: seconds }),
    ]),
  );

const memory = (node: string, available: number) => [
  gaugeSeries(nodeMemoryTotal, { instance: node }, [during('15m', { level: 16 * GIBIBYTE })]),
  gaugeSeries(nodeMemoryAvailable, { instance: node }, [
    during('5m', { level: 8 * GIBIBYTE }),
    during('10m', { level: available * GIBIBYTE }),
  ]),
];

export const resourceTests: readonly RuleTest[] = [
  ruleTest({
    alert: featureStoreHighCpu,
    // 90 % busy from 10m on; within the window it is more than 80 % from 14m on.
    input: [...idle(instance, 6), ...idle('feature-store-node-1', 48), ...idle('trading-node-0', 0)],
    silentAt: '18m30s',
    firingAt: '19m',
    fires: [
      {
        labels: { instance },
        annotations: {
          summary: 'A node of the feature store has little processor time left',
          description: 'The processors of feature-store-node-0 are 90% busy, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({ alert: featureStoreHighCpu, name: 'quiet at 75 %', input: idle(instance, 15), at: '30m' }),
  ruleTest({
    alert: featureStoreHighMemory,
    input: [...memory(instance, 2), ...memory('feature-store-node-1', 8), ...memory('trading-node-0', 1)],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { job: 'node', instance },
        annotations: {
          summary: 'A node of the feature store has little memory left',
          description: '87.5% of the memory of feature-store-node-0 is in use, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({ alert: featureStoreHighMemory, name: 'quiet at 75 %', input: memory(instance, 4), at: '15m' }),
];
