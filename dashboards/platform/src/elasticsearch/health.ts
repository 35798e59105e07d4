import { elasticsearchClusterRed, elasticsearchClusterYellow } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import {
  elasticsearchClusterHealthNumberOfNodes,
  elasticsearchClusterHealthStatus,
  elasticsearchExporter,
} from '@belvedere/metrics-platform';
import { elasticsearchCluster } from '../variables.ts';

const own = { instance: elasticsearchCluster };
const target = { by: ['job', 'instance'] } as const;

const RED_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Not red', colour: 'green' },
  { value: 1, text: 'Red', colour: 'red' },
];

const YELLOW_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Not yellow', colour: 'green' },
  { value: 1, text: 'Yellow', colour: 'yellow' },
];

/** Whether the clusters have all their shards, by the colours that Elasticsearch gives itself. */
export const health = [
  stateTimeline('Red', {
    description:
      'When a cluster lacked primary shards, so that parts of its data could not be read or written. An exporter that does not answer counts as one.',
    query: elasticsearchClusterHealthStatus
      .where({ ...own, color: 'red' })
      .max(target)
      .or(elasticsearchExporter.up.where(own).equals(ratio(0)).count(target))
      .legend('{{instance}}'),
    alert: elasticsearchClusterRed,
    mappings: RED_OR_NOT,
    width: 8,
  }),
  stateTimeline('Yellow', {
    description: 'When a cluster lacked copies of shards: all can be read, and the loss of a further node loses data.',
    query: elasticsearchClusterHealthStatus
      .where({ ...own, color: 'yellow' })
      .max({ by: ['cluster'] })
      .legend('{{cluster}}'),
    alert: elasticsearchClusterYellow,
    mappings: YELLOW_OR_NOT,
    width: 8,
  }),
  timeseries('Nodes', {
    description:
      'Nodes of each cluster. After one is lost, its shards are made anew on the others, as far as they have room.',
    queries: [
      elasticsearchClusterHealthNumberOfNodes
        .where(own)
        .max({ by: ['cluster'] })
        .legend('{{cluster}}'),
    ],
    min: 0,
    width: 8,
  }),
];
