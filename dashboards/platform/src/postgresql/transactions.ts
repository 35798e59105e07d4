import { postgresqlDeadlocks, postgresqlLongTransaction } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  pgLocksCount,
  pgStatActivityCount,
  pgStatActivityMaxTxDuration,
  pgStatDatabaseDeadlocks,
} from '@belvedere/metrics-platform';
import { postgresqlServer } from '../variables.ts';

const own = { instance: postgresqlServer };
const half = { width: 12, min: 0 } as const;

/** What waits for what. */
export const transactions = section('Transactions and locks', [
  timeseries('Longest transaction', {
    description:
      'The time that the longest transaction under way has taken. It keeps its locks, and what vacuum could remove, until it ends.',
    queries: [
      pgStatActivityMaxTxDuration
        .where({ ...own, state: ['active', 'idle in transaction', 'idle in transaction (aborted)'] })
        .max({ by: ['instance', 'datname', 'usename', 'state'] })
        .legend('{{instance}} {{datname}} {{usename}} {{state}}'),
    ],
    alert: postgresqlLongTransaction,
    ...half,
  }),
  timeseries('Deadlocks within 5 minutes', {
    description: 'Transactions that locked each other out, of which one was ended. Programs lock in opposite order.',
    queries: [
      pgStatDatabaseDeadlocks
        .where(own)
        .increase('5m')
        .sum({ by: ['instance', 'datname'] })
        .round()
        .legend('{{instance}} {{datname}}'),
    ],
    alert: postgresqlDeadlocks,
    style: 'bars',
    ...half,
  }),
  timeseries('Connections by state', {
    description: 'What connections do. Idle in transaction: a program has begun one and does something else.',
    queries: [
      pgStatActivityCount
        .where(own)
        .sum({ by: ['state'] })
        .legend('{{state}}'),
    ],
    stack: 'normal',
    ...half,
  }),
  timeseries('Locks by mode', {
    description:
      'Locks that are held. Exclusive ones for long: a change of the schema waits, and all others behind it.',
    queries: [
      pgLocksCount
        .where(own)
        .sum({ by: ['mode'] })
        .legend('{{mode}}'),
    ],
    stack: 'normal',
    ...half,
  }),
]);
