import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  redisAverageTimeToLive,
  redisEvictedKeys,
  redisExpiredKeys,
  redisKeys,
  redisKeysExpiring,
  redisMemoryFragmentation,
  redisMemoryPeak,
  redisMemoryResident,
  redisMemoryUsed,
} from '@belvedere/metrics-platform';
import { redisServer } from '../variables.ts';

const own = { instance: redisServer };
const byServer = { by: ['instance'] } as const;
const third = { width: 8, min: 0 } as const;

/** What the servers hold, and what becomes of it. */
export const keys = section('Keys and memory', [
  timeseries('Keys', {
    description: 'Keys of each server, and those of them that expire. Keys without an end fill the memory in time.',
    queries: [
      redisKeys.where(own).sum(byServer).legend('{{instance}} all'),
      redisKeysExpiring.where(own).sum(byServer).legend('{{instance}} with an end'),
    ],
    ...third,
  }),
  timeseries('Evicted within 5 minutes', {
    description:
      'Keys that were thrown away for want of memory, though they had not expired. A cache may do so; what must be kept needs more room.',
    queries: [redisEvictedKeys.where(own).increase('5m').legend('{{instance}}')],
    ...third,
  }),
  timeseries('Expired', {
    description: 'Keys per second that reached their end, which is as it should be.',
    queries: [redisExpiredKeys.where(own).rate().legend('{{instance}}')],
    ...third,
  }),
  timeseries('Memory in bytes', {
    description: 'Bytes that the data takes, that the system has given, and the most that it ever took.',
    queries: [
      redisMemoryUsed.where(own).legend('{{instance}} used'),
      redisMemoryResident.where(own).legend('{{instance}} resident'),
      redisMemoryPeak.where(own).legend('{{instance}} peak'),
    ],
    ...third,
  }),
  timeseries('Fragmentation', {
    description:
      'Memory that the system has given for each byte of data. Above 150 % much of it is holes, below 100 % it swaps.',
    queries: [redisMemoryFragmentation.where(own).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Time to live', {
    description: 'How long keys with an end still have on average, by database.',
    queries: [redisAverageTimeToLive.where(own).legend('{{instance}} {{db}}')],
    ...third,
  }),
]);
