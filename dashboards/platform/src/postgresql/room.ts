import { postgresqlReplicationLag } from '@belvedere/alerts-platform';
import { pgDatabaseSize, pgReplicationLag, pgWalSize } from '@belvedere/metrics-platform';
import { postgresqlServer } from '../variables.ts';

const own = { instance: postgresqlServer };

/** What the servers hold, and how far their replicas are behind. */
export const room = {
  storage: {
    description:
      'Bytes of each database and of the write-ahead log. A log that only grows: a slot nobody reads, or a failing archive.',
    queries: [
      pgDatabaseSize
        .where(own)
        .sum({ by: ['instance', 'datname'] })
        .legend('{{instance}} {{datname}}'),
      pgWalSize.where(own).legend('{{instance}} write-ahead log'),
    ],
    width: 12,
  },
  replication: {
    description: 'How far each replica is behind its primary: what is lost if it has to take over now.',
    queries: [pgReplicationLag.where(own).legend('{{instance}}')],
    alert: postgresqlReplicationLag,
    width: 12,
  },
} as const;
