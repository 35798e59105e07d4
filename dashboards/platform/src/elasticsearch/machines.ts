import { section, timeseries } from '@belvedere/dashboard-kit';
import { elasticsearchJvmGcCollectionSecondsSum, elasticsearchThreadPoolQueueCount } from '@belvedere/metrics-platform';
import { elasticsearchCluster } from '../variables.ts';

const own = { instance: elasticsearchCluster };
const half = { width: 12, min: 0 } as const;

/** What slows the nodes down. */
export const machines = section('Nodes', [
  timeseries('Collecting garbage', {
    description:
      'The share of its time in which a node collected garbage and did nothing else. Above 10 % its heap is too small.',
    queries: [
      elasticsearchJvmGcCollectionSecondsSum
        .where(own)
        .rate()
        .sum({ by: ['cluster', 'name'] })
        .legend('{{cluster}} {{name}}'),
    ],
    ...half,
  }),
  timeseries('Queues', {
    description: 'Requests that wait for a thread, by kind. A full queue refuses the next.',
    queries: [
      elasticsearchThreadPoolQueueCount
        .where(own)
        .sum({ by: ['cluster', 'type'] })
        .legend('{{cluster}} {{type}}'),
    ],
    ...half,
  }),
]);
