import { dashboard, datastoreSections } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { datastores, neighbours } from '../neighbours.ts';
import { mongodbServer } from '../variables.ts';
import { cache } from './cache.ts';
import { health } from './health.ts';
import { latency } from './latency.ts';
import { work } from './work.ts';

export const mongodb = dashboard(dashboards.mongodb, {
  description: 'Whether the members of the replica sets answer and follow their primary, and what they are asked.',
  tags: ['datastore'],
  variables: [mongodbServer],
  links: neighbours(dashboards.mongodb, datastores),
  annotations: changes,
  sections: datastoreSections({ health, ...work, own: [latency, cache] }),
});
