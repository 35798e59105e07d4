import {
  containerCpuThrottled,
  containerMemoryNearLimit,
  containerMemoryUse,
  containerThrottling,
} from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  containerCpuUsage,
  containerMemoryWorkingSet,
  kubePod,
  kubePodContainerLimits,
} from '@belvedere/metrics-platform';
import { not, topkStable } from '@belvedere/promql';
import { namespace } from '../variables.ts';

const containers = { namespace, container: not('') };
const ofPod = { by: ['namespace', 'pod', 'container'] } as const;
const inNamespace = { on: ['namespace'] } as const;
const chosen = kubePod.where({ namespace });
const half = { width: 12, min: 0 } as const;

/** The containers that take most are shown; all of them together could not be read. */
const MOST = 10;

/** Whether containers have what they need. */
export const resources = section('Processors and memory', [
  timeseries('Processors', {
    description: 'The ten containers that keep most processors busy: 100 % is one of them.',
    queries: [topkStable(containerCpuUsage.where(containers).rate().sum(ofPod), MOST).legend('{{pod}} {{container}}')],
    ...half,
  }),
  timeseries('Processors against limits', {
    description: 'What a service uses of the processors that it may. Near 100 % it is held back.',
    queries: [
      containerCpuUsage
        .where(containers)
        .rate()
        .sum({ by: ['namespace', 'container'] })
        .dividedBy(kubePodContainerLimits.where({ namespace, resource: 'cpu' }).sum({ by: ['namespace', 'container'] }))
        .legend('{{container}} in {{namespace}}'),
    ],
    max: ratio(1),
    ...half,
  }),
  timeseries('Held back', {
    description:
      'The share of the periods in which a container was held back by its limit: it answers late, and is not busy.',
    queries: [topkStable(containerThrottling.and(chosen, inNamespace), MOST).legend('{{pod}} {{container}}')],
    alert: containerCpuThrottled,
    ...half,
  }),
  timeseries('Memory', {
    description: 'The ten containers that hold most memory. A line that only rises is a leak.',
    queries: [topkStable(containerMemoryWorkingSet.where(containers).max(ofPod), MOST).legend('{{pod}} {{container}}')],
    ...half,
  }),
  timeseries('Memory against limits', {
    description: 'What a container holds of the memory that it may. At 100 % the kernel ends it.',
    queries: [topkStable(containerMemoryUse.and(chosen, inNamespace), MOST).legend('{{pod}} {{container}}')],
    alert: containerMemoryNearLimit,
    max: ratio(1),
    ...half,
    width: 24,
  }),
]);
