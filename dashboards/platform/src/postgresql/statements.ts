import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  pgStatDatabaseTupDeleted,
  pgStatDatabaseTupFetched,
  pgStatDatabaseTupInserted,
  pgStatDatabaseTupReturned,
  pgStatDatabaseTupUpdated,
  pgStatStatementsCalls,
  pgStatStatementsDuration,
} from '@belvedere/metrics-platform';
import { topkStable } from '@belvedere/promql';
import { postgresqlServer } from '../variables.ts';

const own = { instance: postgresqlServer };
const statement = { by: ['instance', 'datname', 'queryid'] } as const;
const name = '{{instance}} {{datname}} {{queryid}}';
const half = { width: 12, min: 0 } as const;

/** More could not be told apart. */
const MOST = 8;

/** Which statements take the time. */
export const statements = section('Statements', [
  timeseries('Statements by time', {
    description:
      'The statements that keep a server busiest: 100 % is one connection that does nothing else. Their text is in pg_stat_statements under the id.',
    queries: [topkStable(pgStatStatementsDuration.where(own).rate().sum(statement), MOST).legend(name)],
    ...half,
  }),
  timeseries('Statements by calls', {
    description: 'The statements that are called most often, per second. Many for each request: a loop over rows.',
    queries: [topkStable(pgStatStatementsCalls.where(own).rate().sum(statement), MOST).legend(name)],
    ...half,
  }),
  timeseries('Rows read', {
    description:
      'Rows per second that were read to answer, and that were returned by an index. Far apart: an index is missing.',
    queries: [
      pgStatDatabaseTupReturned.where(own).rate().sum().legend('read'),
      pgStatDatabaseTupFetched.where(own).rate().sum().legend('by index'),
    ],
    unit: 'rowsps',
    ...half,
  }),
  timeseries('Rows written', {
    description: 'Rows per second that were inserted, updated and deleted.',
    queries: [
      pgStatDatabaseTupInserted.where(own).rate().sum().legend('inserted'),
      pgStatDatabaseTupUpdated.where(own).rate().sum().legend('updated'),
      pgStatDatabaseTupDeleted.where(own).rate().sum().legend('deleted'),
    ],
    unit: 'rowsps',
    stack: 'normal',
    ...half,
  }),
]);
