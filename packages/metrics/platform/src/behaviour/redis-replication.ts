import { growthOf, levelOf, type SeriesBehaviour, type Signal } from '@belvedere/simulator/model';
import * as redis from '../redis/index.ts';

/** Which Redis servers copy which: the replicas copy the first of the others. */
export function replicationSeries(
  reads: Signal,
  instances: readonly string[],
  replicas: readonly string[],
): readonly SeriesBehaviour[] {
  const master = instances.find((instance) => !replicas.includes(instance)) ?? '';
  return [
    ...roles(replicas),
    levelOf(redis.redisConnectedReplicas, ({ labels }) => Number(!replicas.includes(labels.instance))),
    growthOf(redis.redisReplicationOffset, { rate: ({ read }) => 95 * read(reads), plus: 8_400_000_000 }),
    ...links(master, replicas),
  ];
}

const INSTANCE = {
  role: 'master',
  redis_version: '8.2.2',
  redis_build_id: '9c1f0c5be1a8f8a2',
  redis_mode: 'standalone',
  os: 'Linux 6.12.48 x86_64',
  maxmemory_policy: 'allkeys-lru',
  tcp_port: '6379',
  run_id: '3f7a1c9be2d94a55b1f6c0de7a8812aa90f3c4d1',
  process_id: '1',
  master_replid: 'b4d0c2e7a91f3388e65d70bb2c14f96a07e5d1c8',
};

const roles = (replicas: readonly string[]): SeriesBehaviour[] => {
  const isReplica = (instance: string): boolean => replicas.includes(instance);
  return [
    levelOf(redis.redisInstance, 1, { labels: [INSTANCE], on: (instance) => !isReplica(instance) }),
    ...(replicas.length === 0
      ? []
      : [levelOf(redis.redisInstance, 1, { labels: [{ ...INSTANCE, role: 'slave' }], on: isReplica })]),
  ];
};

/** The link of each copy to its master, as both ends see it. */
const links = (master: string, replicas: readonly string[]): SeriesBehaviour[] => {
  if (replicas.length === 0) return [];
  const link = {
    labels: [{ master_host: master, master_port: '6379' }],
    on: (instance: string) => replicas.includes(instance),
  };
  const slaves = replicas.map((_, index) => ({
    slave_ip: `10.0.8.${index + 1}`,
    slave_port: '6379',
    slave_state: 'online',
  }));
  return [
    levelOf(redis.redisMasterLinkUp, 1, link),
    levelOf(redis.redisReplicaLag, ({ noise }) => Math.round(noise(0.4)), {
      labels: slaves,
      on: (instance) => instance === master,
    }),
  ];
};
