import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  redisConnectedReplicas,
  redisCpuSystem,
  redisCpuUser,
  redisNetworkInput,
  redisNetworkOutput,
} from '@belvedere/metrics-platform';
import { redisServer } from '../variables.ts';

const own = { instance: redisServer };
const third = { width: 8, min: 0 } as const;

/** What the servers take of their machines. */
export const processSection = section(
  'Process',
  [
    timeseries('CPU', {
      description: 'What each server keeps busy of its processor. It works on one: near 100 % all wait.',
      queries: [
        redisCpuUser.where(own).rate().legend('{{instance}} user'),
        redisCpuSystem.where(own).rate().legend('{{instance}} system'),
      ],
      ...third,
    }),
    timeseries('Network', {
      description: 'Bytes per second in and out of each server. Much more out than in: large values are read often.',
      queries: [
        redisNetworkInput.where(own).rate().legend('{{instance}} in'),
        redisNetworkOutput.where(own).rate().legend('{{instance}} out'),
      ],
      ...third,
    }),
    timeseries('Replicas', {
      description: 'Replicas that are connected to each server. A step down: one has lost it, and will copy all anew.',
      queries: [redisConnectedReplicas.where(own).legend('{{instance}}')],
      ...third,
    }),
  ],
  { collapsed: true },
);
