import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  pgStatArchiverArchivedCount,
  pgStatArchiverFailedCount,
  pgStatCheckpointerNumRequested,
  pgStatCheckpointerNumTimed,
  pgStatDatabaseTempBytes,
} from '@belvedere/metrics-platform';
import { postgresqlServer } from '../variables.ts';

const own = { instance: postgresqlServer };
const byServer = { by: ['instance'] } as const;
const third = { width: 8, min: 0 } as const;

/** What the servers do beside their work. */
export const maintenance = section(
  'Maintenance',
  [
    timeseries('Checkpoints within an hour', {
      description:
        'Checkpoints that were due by time, and that had to come early. Many early ones: max_wal_size is too small.',
      queries: [
        pgStatCheckpointerNumTimed.where(own).increase('1h').sum(byServer).legend('{{instance}} by time'),
        pgStatCheckpointerNumRequested.where(own).increase('1h').sum(byServer).legend('{{instance}} early'),
      ],
      ...third,
    }),
    timeseries('Archived segments within an hour', {
      description:
        'Segments of the log that were archived, and that could not be. Failures: no restore to a point in time.',
      queries: [
        pgStatArchiverArchivedCount.where(own).increase('1h').legend('{{instance}} archived'),
        pgStatArchiverFailedCount.where(own).increase('1h').legend('{{instance}} failed'),
      ],
      ...third,
    }),
    timeseries('Written to temporary files', {
      description: 'Bytes per second of sorts and joins that did not fit in memory: work_mem is too small for them.',
      queries: [
        pgStatDatabaseTempBytes
          .where(own)
          .rate()
          .sum({ by: ['instance', 'datname'] })
          .legend('{{instance}} {{datname}}'),
      ],
      ...third,
    }),
  ],
  { collapsed: true },
);
