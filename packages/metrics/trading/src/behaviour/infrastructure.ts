import {
  blackboxBehaviour,
  nodesBehaviour,
  postgresqlBehaviour,
  redisBehaviour,
} from '@belvedere/metrics-platform/behaviour';
import { signal, type Behaviour } from '@belvedere/simulator/model';
import { awsBehaviour } from './aws.ts';
import { callsBehaviour } from './calls.ts';
import { containerBehaviours } from './containers.ts';
import { NODES, POSTGRES, REDIS, SERVICE_NAMES } from './instances.ts';
import { databaseSlowness, serviceUp, traffic } from './signals.ts';

/** 1 where the servers answer; none of the incidents takes them down. */
const answering = signal('databases answer', 1);

const connections = signal('connections to PostgreSQL', ({ read }) =>
  Math.round(45 + 20 * read(traffic) + Math.min(80, read(databaseSlowness('postgres')) - 1)),
);
const transactions = signal('transactions', ({ read }) => 340 * read(traffic));
const statementDuration = signal('time of statements', ({ read }) => 0.004 * read(databaseSlowness('postgres')));
const reads = signal('reads of Redis', ({ read }) => 620 * read(traffic));
const hitRatio = signal('hits of Redis', ({ wander }) => 0.96 * wander(0.005));

/** What trading runs on, as the shared exporters show it. */
export const infrastructureBehaviours: readonly Behaviour[] = [
  nodesBehaviour(NODES, traffic),
  postgresqlBehaviour(POSTGRES, {
    connections,
    transactions,
    up: answering,
    databases: ['trading'],
    statementDuration,
  }),
  redisBehaviour(REDIS, { reads, hitRatio, up: answering }),
  blackboxBehaviour({
    http: SERVICE_NAMES.map((service) => ({
      instance: `https://${service}.trading.svc/health`,
      healthy: serviceUp(service),
    })),
    tcp: REDIS.map((server) => ({ instance: `${server}:6379`, healthy: answering })),
    dns: [{ instance: 'dns.trading-system.svc:53', healthy: answering }],
  }),
  awsBehaviour,
  ...containerBehaviours,
  callsBehaviour,
];
