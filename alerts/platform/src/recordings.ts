/** What dashboards of all domains ask for again and again, and what is costly to answer. Their group's window is 5 m. */
import * as platform from '@belvedere/metrics-platform';
import { not } from '@belvedere/promql';
import { record } from '@belvedere/rule-kit';

const ofContainers = { container: not('') };

/** Share of its processors' time in which a node was not idle. */
export const recordedNodeCpu = record(
  'instance:node_cpu_busy:ratio_rate5m',
  platform.nodeCpu
    .where({ mode: 'idle' })
    .rate()
    .avg({ by: ['instance'] })
    .complement(),
);

/** Cores that the containers of a namespace use. */
export const recordedNamespaceCpu = record(
  'namespace:container_cpu_usage_seconds:rate5m',
  platform.containerCpuUsage
    .where(ofContainers)
    .rate()
    .sum({ by: ['namespace'] }),
);

/** Memory that the containers of a namespace use. */
export const recordedNamespaceMemory = record(
  'namespace:container_memory_working_set_bytes:sum',
  platform.containerMemoryWorkingSet.where(ofContainers).sum({ by: ['namespace'] }),
);

/** Share of the targets of a job that answer. */
export const recordedTargetsUp = record('job:up:ratio', platform.targetUp.avg({ by: ['job'] }));
