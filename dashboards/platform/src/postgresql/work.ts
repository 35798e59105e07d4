import {
  postgresqlConnectionUse,
  postgresqlManyConnections,
  postgresqlSlowStatements,
  postgresqlStatementDuration,
} from '@belvedere/alerts-platform';
import { percent, ratio } from '@belvedere/core';
import { worseBelow } from '@belvedere/dashboard-kit';
import {
  pgStatDatabaseBlksHit,
  pgStatDatabaseBlksRead,
  pgStatDatabaseXactCommit,
  pgStatDatabaseXactRollback,
  pgUp,
} from '@belvedere/metrics-platform';
import { hitRatio } from '@belvedere/promql';
import { postgresqlServer } from '../variables.ts';

const own = { instance: postgresqlServer };
const chosen = pgUp.where(own);
const onServer = { on: ['instance'] } as const;
const byServer = { by: ['instance'] } as const;

const committed = pgStatDatabaseXactCommit.where(own).rate().sum(byServer);
const rolledBack = pgStatDatabaseXactRollback.where(own).rate().sum(byServer);

/** What the servers are asked, and how well they do it. */
export const work = {
  operations: {
    description: 'Transactions per second that were committed, and that were rolled back.',
    queries: [committed.legend('{{instance}} committed'), rolledBack.legend('{{instance}} rolled back')],
    unit: 'ops',
  },
  duration: {
    description:
      'The mean time of a statement, where there are enough of them to speak of. Look below for the statements that take it.',
    queries: [postgresqlStatementDuration.and(chosen, onServer).legend('{{instance}} {{datname}}')],
    alert: postgresqlSlowStatements,
  },
  errors: {
    description:
      'The share of the transactions that were rolled back: by programs that gave up, deadlocks, constraints.',
    queries: [rolledBack.dividedBy(committed.plus(rolledBack)).legend('{{instance}}')],
  },
  hits: {
    description: 'The share of the blocks that were in memory. Below 99 % the data in use no longer fits.',
    queries: [
      hitRatio({
        hits: pgStatDatabaseBlksHit.where(own),
        misses: pgStatDatabaseBlksRead.where(own),
        by: ['instance'],
      }).legend('{{instance}}'),
    ],
    thresholds: worseBelow(percent(99), percent(90)),
    max: ratio(1),
    width: 12,
  },
  connections: {
    description: 'Connections as a share of those that a server takes. At 100 % it refuses the next.',
    queries: [postgresqlConnectionUse.and(chosen, onServer).legend('{{instance}}')],
    alert: postgresqlManyConnections,
    max: ratio(1),
    width: 12,
  },
} as const;
