import { defaultThresholds, nodeDown, recordedNodeCpu } from '@belvedere/alerts-platform';
import { percent, ratio } from '@belvedere/core';
import { barGauge, section, stateTimeline, UP_OR_DOWN, worseAbove } from '@belvedere/dashboard-kit';
import {
  dashboards,
  nodeExporter,
  nodeFilesystemAvailable,
  nodeFilesystemSize,
  nodeMemoryAvailable,
  nodeMemoryTotal,
} from '@belvedere/metrics-platform';

const onDisk = { fstype: /ext[234]|xfs|btrfs|zfs|vfat/ };
const ofTheNode = [{ dashboard: dashboards.nodes, variables: { node: 'instance' } }];

/** From here on it is time to look; red is where the alert of the node fires. */
const BUSY = percent(80);

/** Full bars are full machines. */
const bars = { min: 0, max: ratio(1), width: 8, height: 9, dataLinks: ofTheNode } as const;

/** What all machines have left, the fullest first. */
export const nodes = section('Nodes', [
  barGauge('CPU of all nodes', {
    description: 'The share of the processors’ time in which each node was not idle. A click leads to the node.',
    query: recordedNodeCpu.series.sortDesc().legend('{{instance}}'),
    thresholds: worseAbove(BUSY, defaultThresholds.nodeCpu),
    ...bars,
  }),
  barGauge('Memory of all nodes', {
    description: 'The share of each node’s memory that new processes could not have without swapping.',
    query: nodeMemoryAvailable.dividedBy(nodeMemoryTotal).complement().sortDesc().legend('{{instance}}'),
    thresholds: worseAbove(BUSY, defaultThresholds.nodeMemory),
    ...bars,
  }),
  barGauge('Disks of all nodes', {
    description: 'How full the fullest file system of each node is. The last 5 % belong to root.',
    query: nodeFilesystemAvailable
      .where(onDisk)
      .dividedBy(nodeFilesystemSize)
      .min({ by: ['instance'] })
      .complement()
      .sortDesc()
      .legend('{{instance}}'),
    thresholds: worseAbove(BUSY, ratio(1 - defaultThresholds.nodeDiskFree.value)),
    ...bars,
  }),
  stateTimeline('Nodes that answer', {
    description:
      'When each node answered its scrapes. A gap of all nodes at once is Prometheus itself, or the network.',
    query: nodeExporter.up.legend('{{instance}}'),
    alert: nodeDown,
    mappings: UP_OR_DOWN,
    dataLinks: ofTheNode,
  }),
]);
