import { mongodbLag, mongodbReplicationLag } from '@belvedere/alerts-platform';
import {
  mongodbDbstatsDataSize,
  mongodbDbstatsStorageSize,
  mongodbRsMembersHealth,
  mongodbSsConnections,
  mongodbSsOpcounters,
  mongodbSsWtCacheBytesCurrentlyInTheCache,
  mongodbSsWtCacheMaximumBytesConfigured,
} from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';
import { mongodbServer } from '../variables.ts';

const own = { instance: mongodbServer };
const byServer = { by: ['instance'] } as const;
const byDatabase = { by: ['database'] } as const;

/** What the servers are asked, and what they have left. */
export const work = {
  operations: {
    description: 'Operations per second by kind. Secondaries are asked too where programs allow it.',
    queries: [
      mongodbSsOpcounters
        .where(own)
        .rate()
        .sum({ by: ['legacy_op_type'] })
        .legend('{{legacy_op_type}}'),
    ],
    unit: 'ops',
    stack: 'normal',
    width: 12,
  },
  connections: {
    description: 'Connections that each server holds. A jump: a program opens one for each request.',
    queries: [
      mongodbSsConnections
        .where({ ...own, conn_type: 'current' })
        .sum(byServer)
        .legend('{{instance}}'),
    ],
    width: 12,
  },
  memory: {
    description:
      'How full the cache of each server is. It fills to 80 % and stays there; above 95 % requests have to make room themselves.',
    queries: [
      saturation({
        used: mongodbSsWtCacheBytesCurrentlyInTheCache.where(own).max(byServer),
        capacity: mongodbSsWtCacheMaximumBytesConfigured.where(own).max(byServer),
      }).legend('{{instance}}'),
    ],
  },
  storage: {
    description: 'Bytes of each database, as documents and as the compressed files that they are kept in.',
    queries: [
      mongodbDbstatsDataSize.where(own).max(byDatabase).legend('{{database}} documents'),
      mongodbDbstatsStorageSize.where(own).max(byDatabase).legend('{{database}} files'),
    ],
  },
  replication: {
    description: 'How far the slowest secondary of each replica set is behind its primary.',
    queries: [mongodbLag.and(mongodbRsMembersHealth.where(own), { on: ['rs_nm'] }).legend('{{rs_nm}}')],
    alert: mongodbReplicationLag,
  },
} as const;
