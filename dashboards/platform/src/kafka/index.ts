import { dashboard, datastoreSections } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { datastores, neighbours } from '../neighbours.ts';
import { kafkaCluster } from '../variables.ts';
import { groups } from './groups.ts';
import { health } from './health.ts';
import { partitions } from './partitions.ts';
import { operations } from './topics.ts';

export const kafka = dashboard(dashboards.kafka, {
  description:
    'Whether the Kafka clusters have their brokers and copies, what is written, and which readers fall behind.',
  tags: ['datastore'],
  variables: [kafkaCluster],
  links: neighbours(dashboards.kafka, datastores),
  annotations: changes,
  sections: datastoreSections({ health, operations, own: [groups, partitions] }),
});
