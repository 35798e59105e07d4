import { nodeCpuSaturated } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { timeseries, useSection } from '@belvedere/dashboard-kit';
import {
  nodeContextSwitches,
  nodeCpu,
  nodeLoad1,
  nodeLoad15,
  nodeLoad5,
  nodePressureCpuWaiting,
} from '@belvedere/metrics-platform';
import { not } from '@belvedere/promql';
import { node } from '../variables.ts';

const own = { instance: node };
const third = { width: 8, min: 0 } as const;

/** How busy the processors are, with what, and what waits for them. */
export const processors = useSection('Processors', {
  utilization: {
    description: 'The share of their time in which the processors are not idle, by node.',
    queries: [
      nodeCpu
        .where({ ...own, mode: 'idle' })
        .rate()
        .avg({ by: ['instance'] })
        .complement()
        .legend('{{instance}}'),
    ],
    alert: nodeCpuSaturated,
    max: ratio(1),
  },
  saturation: {
    description: 'The share of the time in which some task had to wait for a processor.',
    queries: [nodePressureCpuWaiting.where(own).rate().legend('{{instance}}')],
  },
  further: [
    timeseries('CPU by mode', {
      description:
        'What the processors do. Much iowait: the disks are slow; much steal: the host gives to others; much system: the kernel, often the network.',
      queries: [
        nodeCpu
          .where({ ...own, mode: not('idle') })
          .rate()
          .avg({ by: ['mode'] })
          .legend('{{mode}}'),
      ],
      stack: 'normal',
      ...third,
    }),
    timeseries('Load', {
      description: 'Tasks that run or wait, on average. More than a node has processors: they queue.',
      queries: [
        nodeLoad1.where(own).legend('{{instance}} 1 min'),
        nodeLoad5.where(own).legend('{{instance}} 5 min'),
        nodeLoad15.where(own).legend('{{instance}} 15 min'),
      ],
      width: 12,
      min: 0,
    }),
    timeseries('Context switches', {
      description: 'How often per second the kernel turns to another task. A jump without more work is contention.',
      queries: [nodeContextSwitches.where(own).rate().legend('{{instance}}')],
      width: 12,
      min: 0,
    }),
  ],
});
