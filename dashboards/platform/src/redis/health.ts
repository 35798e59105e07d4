import { redisReplicationBroken, redisServerDown } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { stat, stateTimeline, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { redisExporter, redisMasterLinkUp, redisUp, redisUptime } from '@belvedere/metrics-platform';
import { redisServer } from '../variables.ts';

const own = { instance: redisServer };

/** Whether the servers answer, since when, and whether replicas reach their masters. */
export const health = [
  stateTimeline('Servers', {
    description:
      'When each server answered its exporter. An exporter that does not answer counts as a server that is down.',
    query: redisUp
      .where(own)
      .or(redisExporter.up.where(own).equals(ratio(0)))
      .legend('{{instance}}'),
    alert: redisServerDown,
    mappings: UP_OR_DOWN,
    width: 10,
    height: 6,
  }),
  stateTimeline('Links to masters', {
    description:
      'When each replica reached its master. Without it, what it answers grows old, and it cannot take over.',
    query: redisMasterLinkUp
      .where(own)
      .max({ by: ['instance'] })
      .legend('{{instance}}'),
    alert: redisReplicationBroken,
    mappings: UP_OR_DOWN,
    noValue: 'No replica',
    width: 8,
    height: 6,
  }),
  stat('Running for', {
    description: 'Time since each server was started. After a start its cache is cold.',
    query: redisUptime.where(own).legend('{{instance}}'),
    width: 6,
    height: 6,
  }),
];
