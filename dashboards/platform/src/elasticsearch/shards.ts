import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  elasticsearchClusterHealthActivePrimaryShards,
  elasticsearchClusterHealthActiveShards,
  elasticsearchClusterHealthInitializingShards,
  elasticsearchClusterHealthRelocatingShards,
  elasticsearchClusterHealthUnassignedShards,
  elasticsearchIndicesDocs,
  elasticsearchIndicesStoreSize,
} from '@belvedere/metrics-platform';
import { elasticsearchCluster } from '../variables.ts';

const own = { instance: elasticsearchCluster };
const byCluster = { by: ['cluster'] } as const;
const quarter = { width: 6, min: 0 } as const;

/** Where the data is. */
export const shards = section('Shards and documents', [
  timeseries('Active shards', {
    description: 'Shards that can be used, and the primary ones among them.',
    queries: [
      elasticsearchClusterHealthActiveShards.where(own).max(byCluster).legend('{{cluster}} all'),
      elasticsearchClusterHealthActivePrimaryShards.where(own).max(byCluster).legend('{{cluster}} primary'),
    ],
    ...quarter,
  }),
  timeseries('Shards under way', {
    description: 'Shards without a node, being made, and being moved. Unassigned for long: ask the allocation API why.',
    queries: [
      elasticsearchClusterHealthUnassignedShards.where(own).max(byCluster).legend('{{cluster}} unassigned'),
      elasticsearchClusterHealthInitializingShards.where(own).max(byCluster).legend('{{cluster}} being made'),
      elasticsearchClusterHealthRelocatingShards.where(own).max(byCluster).legend('{{cluster}} being moved'),
    ],
    ...quarter,
  }),
  timeseries('Documents', {
    description: 'Documents of each cluster, with their copies.',
    queries: [elasticsearchIndicesDocs.where(own).sum(byCluster).legend('{{cluster}}')],
    ...quarter,
  }),
  timeseries('Size', {
    description: 'Bytes of all shards of each cluster.',
    queries: [elasticsearchIndicesStoreSize.where(own).sum(byCluster).legend('{{cluster}}')],
    ...quarter,
  }),
]);
