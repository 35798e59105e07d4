import { redisMemoryNearLimit } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import {
  redisBlockedClients,
  redisCommands,
  redisCommandsDuration,
  redisCommandsProcessed,
  redisConnectedClients,
  redisConnectionsRejected,
  redisKeyspaceHits,
  redisKeyspaceMisses,
  redisMemoryMaximum,
  redisMemoryUsed,
  redisReplicaLag,
} from '@belvedere/metrics-platform';
import { hitRatio, saturation } from '@belvedere/promql';
import { redisServer } from '../variables.ts';

const own = { instance: redisServer };
const byServer = { by: ['instance'] } as const;

/** What the servers are asked, and what they have left. */
export const work = {
  operations: {
    description: 'Commands per second of each server.',
    queries: [redisCommandsProcessed.where(own).rate().legend('{{instance}}')],
    unit: 'ops',
  },
  duration: {
    description: 'The mean time of a command. A server does one after the other: a slow one holds up all.',
    queries: [
      redisCommandsDuration
        .where(own)
        .rate()
        .sum(byServer)
        .dividedBy(redisCommands.where(own).rate().sum(byServer))
        .legend('{{instance}}'),
    ],
  },
  errors: {
    description: 'Connections per second that were refused, since there were as many as may be.',
    queries: [redisConnectionsRejected.where(own).rate().legend('{{instance}} refused')],
  },
  hits: {
    description: 'The share of the reads that found their key. It falls after a start, or when keys expire too early.',
    queries: [
      hitRatio({
        hits: redisKeyspaceHits.where(own),
        misses: redisKeyspaceMisses.where(own),
        by: ['instance'],
      }).legend('{{instance}}'),
    ],
    max: ratio(1),
    width: 12,
  },
  connections: {
    description: 'Clients that are connected, and those of them that wait in a blocking command.',
    queries: [
      redisConnectedClients.where(own).legend('{{instance}} connected'),
      redisBlockedClients.where(own).legend('{{instance}} blocked'),
    ],
    width: 12,
  },
  memory: {
    description: 'Memory as a share of what each server may take. At 100 % it throws keys away, or refuses writes.',
    queries: [
      saturation({ used: redisMemoryUsed.where(own), capacity: redisMemoryMaximum.where(own) }).legend('{{instance}}'),
    ],
    alert: redisMemoryNearLimit,
    max: ratio(1),
    width: 12,
  },
  replication: {
    description: 'Seconds since each replica last acknowledged what its master had sent.',
    queries: [redisReplicaLag.where(own).legend('{{slave_ip}} of {{instance}}')],
    width: 12,
  },
} as const;
