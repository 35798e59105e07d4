import {
  blackboxBehaviour,
  nodesBehaviour,
  postgresqlBehaviour,
  redisBehaviour,
} from '@belvedere/metrics-platform/behaviour';
import { signal, type Behaviour } from '@belvedere/simulator/model';
import { everyService } from '../jobs.ts';
import { NODES, POSTGRES, REDIS } from './instances.ts';
import { cacheHitRatio, postgresUp, redisReads, redisUp, serviceUp, traffic } from './signals.ts';

const connections = signal('postgres connections of lead generation', ({ read }) => 30 + 18 * read(traffic));
const transactions = signal('postgres transactions of lead generation', ({ read }) => 84 * read(traffic));

/** What lead generation runs on, as the shared exporters show it. */
export const infrastructureBehaviours: readonly Behaviour[] = [
  nodesBehaviour(NODES, traffic),
  postgresqlBehaviour(POSTGRES, {
    connections,
    transactions,
    up: postgresUp,
    databases: ['leads'],
    replicas: POSTGRES.slice(1),
  }),
  redisBehaviour(REDIS, { reads: redisReads, hitRatio: cacheHitRatio, up: redisUp }),
  blackboxBehaviour({
    http: everyService.map(({ name }) => ({ instance: `https://${name}.svc/health`, healthy: serviceUp })),
    tcp: [
      ...POSTGRES.map((server) => ({ instance: `${server}:5432`, healthy: postgresUp })),
      ...REDIS.map((server) => ({ instance: `${server}:6379`, healthy: redisUp })),
    ],
    dns: [{ instance: 'dns.insurance-leads.svc:53', healthy: serviceUp }],
  }),
];
