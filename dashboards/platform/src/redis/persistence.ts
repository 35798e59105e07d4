import { section, stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import { redisSnapshotChanges, redisSnapshotStatus, redisSnapshotTime } from '@belvedere/metrics-platform';
import { time } from '@belvedere/promql';
import { redisServer } from '../variables.ts';

const own = { instance: redisServer };
const third = { width: 8, min: 0 } as const;

const SAVED_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Failed', colour: 'red' },
  { value: 1, text: 'Saved', colour: 'green' },
];

/** What is left after a crash. */
export const persistence = section('Snapshots', [
  timeseries('Age of the last snapshot', {
    description: 'Time since each server saved its data: what a crash loses. It should fall back again and again.',
    queries: [time().minus(redisSnapshotTime.where(own)).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Changes since', {
    description: 'Changes that no snapshot has yet.',
    queries: [redisSnapshotChanges.where(own).legend('{{instance}}')],
    ...third,
  }),
  stateTimeline('Last snapshot', {
    description: 'Whether the last attempt succeeded. It fails for want of disk, or of memory for the copy.',
    query: redisSnapshotStatus.where(own).legend('{{instance}}'),
    mappings: SAVED_OR_NOT,
    width: 8,
  }),
]);
