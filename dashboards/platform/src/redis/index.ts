import { dashboard, datastoreSections } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { datastores, neighbours } from '../neighbours.ts';
import { redisServer } from '../variables.ts';
import { commands } from './commands.ts';
import { health } from './health.ts';
import { keys } from './keys.ts';
import { persistence } from './persistence.ts';
import { processSection } from './process.ts';
import { work } from './work.ts';

export const redis = dashboard(dashboards.redis, {
  description: 'Whether the Redis servers answer, what they hold, and what they throw away.',
  tags: ['datastore'],
  variables: [redisServer],
  links: neighbours(dashboards.redis, datastores),
  annotations: changes,
  sections: datastoreSections({ health, ...work, own: [keys, commands, persistence, processSection] }),
});
