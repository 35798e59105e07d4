import { dashboard, datastoreSections } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { datastores, neighbours } from '../neighbours.ts';
import { elasticsearchCluster } from '../variables.ts';
import { health } from './health.ts';
import { machines } from './machines.ts';
import { shards } from './shards.ts';
import { work } from './work.ts';

export const elasticsearch = dashboard(dashboards.elasticsearch, {
  description: 'Whether the Elasticsearch clusters have all their shards, and room and time for what is asked of them.',
  tags: ['datastore'],
  variables: [elasticsearchCluster],
  links: neighbours(dashboards.elasticsearch, datastores),
  annotations: changes,
  sections: datastoreSections({ health, ...work, own: [shards, machines] }),
});
