import { bytes, count, ratio } from '@belvedere/core';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import {
  pgSettingsMaxConnections,
  pgStatActivityCount,
  pgUp,
  redisMemoryMaximum,
  redisMemoryUsed,
  redisUp,
} from '@belvedere/metrics-platform';
import { ownPostgres, ownRedis } from '@belvedere/metrics-trading';

const quarter = { width: 6, height: 7 } as const;

/** The servers that the services keep their data in, as they see themselves. SRE has the services' own view. */
export const dataStores = section('Data stores', [
  stateTimeline('PostgreSQL', {
    description: 'Whether each server answers its exporter. Without it no order is taken in and no payment made.',
    query: pgUp.where(ownPostgres).legend('{{instance}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    ...quarter,
  }),
  timeseries('Connections to PostgreSQL', {
    description: 'Connections of all clients as a share of those that the server allows. At 100 % it refuses the next.',
    queries: [
      pgStatActivityCount
        .where(ownPostgres)
        .sum({ by: ['instance'] })
        .dividedBy(
          pgSettingsMaxConnections
            .where(ownPostgres)
            .max({ by: ['instance'] })
            .above(count(0)),
        )
        .legend('{{instance}}'),
    ],
    min: 0,
    max: ratio(1),
    ...quarter,
  }),
  stateTimeline('Redis', {
    description:
      'Whether each server answers its exporter. Without it sessions are lost and prices are read from their feeds.',
    query: redisUp.where(ownRedis).legend('{{instance}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    ...quarter,
  }),
  timeseries('Memory of Redis', {
    description: 'Memory in use as a share of what each server may take. A full one drops keys.',
    queries: [
      redisMemoryUsed
        .where(ownRedis)
        .dividedBy(redisMemoryMaximum.where(ownRedis).above(bytes(0)))
        .legend('{{instance}}'),
    ],
    min: 0,
    max: ratio(1),
    ...quarter,
  }),
]);
