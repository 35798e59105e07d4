import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  mongodbSsGlobalLockCurrentQueue,
  mongodbSsOpLatenciesLatency,
  mongodbSsOpLatenciesOps,
} from '@belvedere/metrics-platform';
import { mongodbServer } from '../variables.ts';

const own = { instance: mongodbServer };
const byType = { by: ['op_type'] } as const;
const half = { width: 12, min: 0 } as const;

/** How long the servers take. */
export const latency = section('Time', [
  timeseries('Mean time by type', {
    description:
      'The mean time of reads, writes and commands of the chosen servers. Reads that slow down: an index is missing.',
    queries: [
      mongodbSsOpLatenciesLatency
        .where(own)
        .rate()
        .sum(byType)
        .dividedBy(mongodbSsOpLatenciesOps.where(own).rate().sum(byType))
        .legend('{{op_type}}'),
    ],
    ...half,
  }),
  timeseries('Operations that wait', {
    description:
      'Readers and writers that wait for a lock. Above zero for long: some operation holds it, or the disk is slow.',
    queries: [
      mongodbSsGlobalLockCurrentQueue
        .where(own)
        .sum({ by: ['instance', 'count_type'] })
        .legend('{{instance}} {{count_type}}'),
    ],
    ...half,
  }),
]);
