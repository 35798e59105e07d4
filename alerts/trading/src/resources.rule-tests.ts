import { nodeCpu, nodeMemoryAvailable, nodeMemoryTotal } from '@belvedere/metrics-platform';
import {
  counterSeries,
  firing,
  gaugeSeries,
  pending,
  quietTest,
  scenario,
  silent,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { tradingHighCpu, tradingHighMemory } from './resources.ts';
import { levelTests } from './test-support/level-tests.ts';

const GIBIBYTE = 2 ** 30;
const instance = 'trading-node-0';

/** Two processors, half idle for ten minutes, then for so many seconds of each minute; the rest is the users'. */
const processors = (node: string, idle: number, job = 'node') =>
  ['0', '1'].flatMap((cpu) => {
    const own = { cpu, instance: node, job };
    // One processor has a little more to do than the other.
    const seconds = cpu === '0' ? idle - 1 : idle + 1;
    return [
      counterSeries(nodeCpu, { ...own, mode: 'idle' }, [
        steady('10m', { perMinute: 30 }),
        steady('20m', { perMinute: seconds }),
      ]),
      counterSeries(nodeCpu, { ...own, mode: 'user' }, [
        steady('10m', { perMinute: 30 }),
        steady('20m', { perMinute: 60 - seconds }),
      ]),
    ];
  });

const busy = {
  labels: { instance },
  annotations: {
    summary: 'A node of trading has little processor time left',
    description: 'The processors of trading-node-0 are 86.67% busy, above 85 % for 5 minutes.',
  },
};

const cpu: readonly RuleTest[] = [
  scenario(tradingHighCpu, {
    name: 'fires just above its bound, whatever others do',
    given: [
      ...processors(instance, 8),
      ...processors('trading-node-1', 30),
      ...processors('documents-node-0', 1),
      ...processors(instance, 50, 'windows'),
    ],
    expect: [silent('14m'), pending('14m30s', busy.labels), pending('19m', busy.labels), firing('19m30s', busy)],
  }),
  quietTest({
    alert: tradingHighCpu,
    name: 'quiet just below its bound',
    input: [...processors(instance, 10), ...processors('documents-node-0', 1)],
    at: '30m',
  }),
  quietTest({ alert: tradingHighCpu, name: 'quiet at its bound', input: processors(instance, 9), at: '30m' }),
];

/** So many tenths of a GiB available of ten GiB. */
const memory = (node: string, available: number, job = 'node') => [
  gaugeSeries(nodeMemoryTotal, { instance: node, job }, [steady('20m', { level: 10 * GIBIBYTE })]),
  gaugeSeries(nodeMemoryAvailable, { instance: node, job }, [
    steady('5m', { level: 5 * GIBIBYTE }),
    steady('10m', { level: available * GIBIBYTE }),
    steady('5m', { level: 5 * GIBIBYTE }),
  ]),
];

const memories = levelTests({
  alert: tradingHighMemory,
  standing: (used) => memory(instance, 10 - used),
  others: [...memory('trading-node-1', 5), ...memory('documents-node-0', 0.5), ...memory(instance, 0.5, 'windows')],
  above: 8.75,
  at: 8.5,
  below: 8.25,
  fires: {
    labels: { job: 'node', instance },
    annotations: {
      summary: 'A node of trading has little memory left',
      description: '87.5% of the memory of trading-node-0 is in use, above 85 % for 5 minutes.',
    },
  },
});

export const resourceTests: readonly RuleTest[] = [...cpu, ...memories];
