import { section, stateTimeline, timeseries, YES_OR_NO } from '@belvedere/dashboard-kit';
import { pgReplicationSlotsSlotIsActive, pgStatReplicationPgWalLsnDiff } from '@belvedere/metrics-platform';
import { postgresqlServer } from '../variables.ts';

const own = { instance: postgresqlServer };

/** How the primary sees its replicas. */
export const replication = section('Replication', [
  timeseries('Bytes to be replayed', {
    description: 'Bytes of the log that a replica has not replayed yet. It grows while the replica is slow or gone.',
    queries: [
      pgStatReplicationPgWalLsnDiff
        .where(own)
        .max({ by: ['instance', 'application_name'] })
        .legend('{{application_name}} of {{instance}}'),
    ],
    min: 0,
    width: 12,
  }),
  stateTimeline('Slots in use', {
    description: 'When each slot had a reader. The log is kept for one that nobody reads, until the disk is full.',
    query: pgReplicationSlotsSlotIsActive
      .where(own)
      .max({ by: ['instance', 'slot_name'] })
      .legend('{{slot_name}} of {{instance}}'),
    mappings: YES_OR_NO,
    width: 12,
  }),
]);
