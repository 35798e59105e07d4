import { recordedNodeCpu } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, table, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  dashboards,
  nodeFilesystemAvailable,
  nodeFilesystemSize,
  nodeMemoryAvailable,
  nodeMemoryTotal,
} from '@belvedere/metrics-platform';

const node = { by: ['instance'] } as const;
const disks = nodeFilesystemAvailable.where({ fstype: /ext[234]|xfs|btrfs|zfs|vfat/ });
const ofTheNode = [{ dashboard: dashboards.nodes, variables: { node: 'instance' } }];

const third = {
  width: 8,
  min: 0,
  max: ratio(1),
  thresholds: worseAbove(ratio(0.8), ratio(0.9)),
  dataLinks: ofTheNode,
} as const;

const forecast = { cell: 'gauge', min: 0, max: 1, thresholds: worseAbove(ratio(0.8), ratio(1)) } as const;

/** What the machines took at most, and where that leads. */
export const machines = section('Machines', [
  timeseries('CPU, highest of a day', {
    description:
      'The busiest five minutes of each node within the day before. Peaks decide how many machines are needed.',
    queries: [recordedNodeCpu.series.over('1d').max().legend('{{instance}}')],
    ...third,
  }),
  timeseries('Memory, highest of a day', {
    description: 'The most memory that each node used within the day before.',
    queries: [nodeMemoryAvailable.over('1d').min().dividedBy(nodeMemoryTotal).complement().legend('{{instance}}')],
    ...third,
  }),
  timeseries('Disks, fullest of a day', {
    description: 'How full the fullest file system of each node was within the day before.',
    queries: [disks.over('1d').min().dividedBy(nodeFilesystemSize).min(node).complement().legend('{{instance}}')],
    ...third,
  }),
  table('Nodes in 30 days', {
    description: 'How busy and full each node is in 30 days if the last 7 go on. At 100 % order before then.',
    queries: [
      recordedNodeCpu.series.over('7d').predictLinear('30d').max(node).clampMin(ratio(0)).legend('CPU'),
      nodeMemoryAvailable
        .over('7d')
        .predictLinear('30d')
        .dividedBy(nodeMemoryTotal)
        .complement()
        .max(node)
        .clampMin(ratio(0))
        .legend('Memory'),
      disks
        .over('7d')
        .predictLinear('30d')
        .dividedBy(nodeFilesystemSize)
        .complement()
        .max(node)
        .clampMin(ratio(0))
        .legend('Fullest disk'),
    ],
    labels: { instance: 'Node' },
    columns: { CPU: forecast, Memory: forecast, 'Fullest disk': forecast },
    sort: { by: 'Fullest disk', descending: true },
    dataLinks: ofTheNode,
    width: 24,
    height: 9,
  }),
]);
