import { dashboard, datastoreSections } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { datastores, neighbours } from '../neighbours.ts';
import { postgresqlServer } from '../variables.ts';
import { health } from './health.ts';
import { maintenance } from './maintenance.ts';
import { replication } from './replication.ts';
import { room } from './room.ts';
import { statements } from './statements.ts';
import { transactions } from './transactions.ts';
import { work } from './work.ts';

export const postgresql = dashboard(dashboards.postgresql, {
  description:
    'Whether the PostgreSQL servers answer, what they are asked, what holds them up, and what they run out of.',
  tags: ['datastore'],
  variables: [postgresqlServer],
  links: neighbours(dashboards.postgresql, datastores),
  annotations: changes,
  sections: datastoreSections({
    health,
    ...work,
    ...room,
    own: [statements, transactions, replication, maintenance],
  }),
});
