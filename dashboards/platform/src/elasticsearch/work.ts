import { elasticsearchDiskFree, elasticsearchDiskLow } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import {
  elasticsearchClusterHealthStatus,
  elasticsearchIndicesIndexed,
  elasticsearchIndicesIndexingTime,
  elasticsearchIndicesQueries,
  elasticsearchIndicesQueryTime,
  elasticsearchJvmMemoryMax,
  elasticsearchJvmMemoryUsed,
  elasticsearchThreadPoolRejectedCount,
} from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';
import { elasticsearchCluster } from '../variables.ts';

const own = { instance: elasticsearchCluster };
const chosen = elasticsearchClusterHealthStatus.where(own);
const byCluster = { by: ['cluster'] } as const;
const byNode = { by: ['cluster', 'name'] } as const;
const heap = { ...own, area: 'heap' } as const;

const indexed = elasticsearchIndicesIndexed.where(own).rate().sum(byCluster);
const queries = elasticsearchIndicesQueries.where(own).rate().sum(byCluster);

/** What the clusters are asked, and what they have left. */
export const work = {
  operations: {
    description: 'Documents per second that are taken in, with their copies, and queries per second of shards.',
    queries: [indexed.legend('{{cluster}} indexed'), queries.legend('{{cluster}} queries')],
  },
  duration: {
    description: 'The mean time to take in a document, and of a query on one shard.',
    queries: [
      elasticsearchIndicesIndexingTime
        .where(own)
        .rate()
        .sum(byCluster)
        .dividedBy(indexed)
        .legend('{{cluster}} indexing'),
      elasticsearchIndicesQueryTime.where(own).rate().sum(byCluster).dividedBy(queries).legend('{{cluster}} query'),
    ],
  },
  errors: {
    description: 'Requests per second that were refused, since the queue of their kind was full.',
    queries: [
      elasticsearchThreadPoolRejectedCount
        .where(own)
        .rate()
        .sum({ by: ['cluster', 'type'] })
        .legend('{{cluster}} {{type}}'),
    ],
  },
  memory: {
    description:
      'How full the heap of each node is. It rises and falls; if it stays above 85 %, collecting takes all its time.',
    queries: [
      saturation({
        used: elasticsearchJvmMemoryUsed.where(heap).max(byNode),
        capacity: elasticsearchJvmMemoryMax.where(heap).max(byNode),
      }).legend('{{cluster}} {{name}}'),
    ],
    max: ratio(1),
    width: 12,
  },
  storage: {
    description:
      'The share of each data disk that is free. Below 15 % it gets no more shards, at 5 % its indices can only be read.',
    queries: [elasticsearchDiskFree.and(chosen, { on: ['cluster'] }).legend('{{cluster}} {{name}}')],
    alert: elasticsearchDiskLow,
    max: ratio(1),
    width: 12,
  },
} as const;
