import { describe, expect, test } from '@jest/globals';
import { createSimulation } from '@belvedere/simulator';
import { effect, incident, signal, signalsOf, type Behaviour } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import {
  containersBehaviour,
  gpuBehaviour,
  kubernetesBehaviour,
  postgresqlBehaviour,
  rabbitmqBehaviour,
  type KubernetesCluster,
} from './behaviour.ts';

const START = Date.UTC(2026, 10, 21, 12) / 1000;
const QUEUES = ['orders', 'mails', 'reports'];
const NODES = ['node-0', 'node-1'];

const postgresqlUp = signal('postgresql', 1);
const nodeReady = signalsOf('ready', NODES, () => 1);
const stable = signalsOf('stable', ['api', 'worker'], () => 1);
const ready = signal('ready messages', 40);

const cluster: KubernetesCluster = {
  namespace: 'shop',
  nodes: NODES,
  deployments: [
    { name: 'api', replicas: 3, cores: 0.4, memory: 400e6 },
    { name: 'worker', replicas: 1, cores: 0.8, coreLimit: 1, memory: 600e6, memoryLimit: 900e6 },
  ],
  load: signal('load', 0.5),
  nodeReady,
  stable,
};

const behaviours: Behaviour[] = [
  postgresqlBehaviour(['postgresql-0', 'postgresql-1'], {
    connections: signal('connections', 100),
    transactions: signal('transactions', 50),
    up: postgresqlUp,
    databases: ['orders', 'users'],
    replicas: ['postgresql-1'],
    replicationLag: signal('replication lag', 3),
  }),
  rabbitmqBehaviour(['rabbitmq-0', 'rabbitmq-1'], {
    queues: QUEUES,
    published: signalsOf('published', QUEUES, () => 20),
    ready: () => ready,
  }),
  gpuBehaviour(['gpu-0'], { gpus: 2, utilization: signal('gpu', 0.5), memoryUsed: signal('gpu memory', 0.25) }),
  kubernetesBehaviour(['kube-state-metrics-0'], cluster),
  containersBehaviour(cluster),
];

const trouble = incident('trouble', {
  title: 'All at once',
  effects: [effect.set(postgresqlUp, 0), effect.set(nodeReady('node-1'), 0), effect.set(stable('worker'), 0)],
});

function samples(job: string, instance: string, inTrouble = false) {
  const simulation = createSimulation({
    behaviours,
    seed: 3,
    start: START,
    ...(inTrouble ? { incident: trouble } : {}),
  });
  const parsed = parseExposition(simulation.scrape(job, instance, START + 600)!).samples;
  const matching = (name: string, labels: Record<string, string> = {}) =>
    parsed.filter(
      (sample) =>
        sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
    );
  return {
    names: new Set(parsed.map(({ name }) => name)),
    of: matching,
    sum: (name: string, labels?: Record<string, string>) =>
      matching(name, labels).reduce((sum, { value }) => sum + value, 0),
  };
}

describe('a PostgreSQL server', () => {
  const [primary, replica] = [samples('postgresql', 'postgresql-0'), samples('postgresql', 'postgresql-1')];

  test('has as many connections as its clients hold, by state and by database', () => {
    expect(primary.sum('pg_stat_activity_count')).toBe(100);
    expect(primary.sum('pg_stat_database_numbackends', { datname: 'users' })).toBe(50);
    expect(primary.sum('pg_settings_max_connections')).toBe(200);
  });

  test('commits its transactions', () => {
    expect(primary.sum('pg_stat_database_xact_commit')).toBe(600 * 50);
  });

  test('states how far it is behind where it is a replica, and what it streams where it is none', () => {
    expect(primary.sum('pg_replication_lag_seconds')).toBe(0);
    expect(Math.abs(replica.sum('pg_replication_lag_seconds') - 3)).toBeLessThan(0.4);
    expect([primary, replica].map(({ of }) => of('pg_stat_replication_pg_wal_lsn_diff').length)).toEqual([1, 0]);
  });

  test('leaves only what its exporter knows without it when it is gone', () => {
    const gone = samples('postgresql', 'postgresql-0', true);
    expect(gone.names).toEqual(
      new Set(['pg_up', 'pg_exporter_last_scrape_error', 'pg_exporter_last_scrape_duration_seconds']),
    );
    expect(gone.sum('pg_up')).toBe(0);
  });
});

describe('a RabbitMQ cluster', () => {
  test('shows of all queues together what it shows of each', () => {
    for (const [instance, count] of [
      ['rabbitmq-0', 2],
      ['rabbitmq-1', 1],
    ] as const) {
      const [together, each] = [samples('rabbitmq', instance), samples('rabbitmq-detailed', instance)];
      expect(each.of('rabbitmq_detailed_queue_messages')).toHaveLength(count);
      expect(together.sum('rabbitmq_queue_messages')).toBe(each.sum('rabbitmq_detailed_queue_messages'));
      expect(together.sum('rabbitmq_queue_messages_ready')).toBe(40 * count);
      expect(together.sum('rabbitmq_global_messages_received_total')).toBe(600 * 20 * count);
    }
  });
});

test('a GPU has as much memory as is used and free, and works as it should', () => {
  const gpus = samples('dcgm', 'gpu-0');
  expect(gpus.sum('DCGM_FI_DEV_FB_USED', { gpu: '1' })).toBe(0.25 * 81_920);
  expect(gpus.sum('DCGM_FI_DEV_FB_USED') + gpus.sum('DCGM_FI_DEV_FB_FREE')).toBe(2 * 81_920);
  expect(Math.abs(gpus.sum('DCGM_FI_DEV_GPU_UTIL') - 100)).toBeLessThanOrEqual(8);
  expect(gpus.sum('DCGM_FI_DEV_XID_ERRORS')).toBe(0);
});

describe('a Kubernetes cluster', () => {
  const [well, ill] = [false, true].map((inTrouble) =>
    samples('kube-state-metrics', 'kube-state-metrics-0', inTrouble),
  );

  test('runs each replica as a pod', () => {
    expect(well!.of('kube_pod_info')).toHaveLength(4);
    expect(well!.sum('kube_deployment_spec_replicas', { deployment: 'api' })).toBe(3);
    expect(well!.sum('kube_deployment_status_replicas_available')).toBe(4);
    expect(well!.sum('kube_pod_status_ready', { condition: 'true' })).toBe(4);
    expect(well!.sum('kube_pod_container_status_restarts_total')).toBe(0);
    expect(well!.of('kube_pod_container_status_waiting_reason')).toEqual([]);
  });

  test('loses the replicas of a node that is gone, and of a deployment that does not stay up', () => {
    expect(ill!.sum('kube_node_status_condition', { node: 'node-1', condition: 'Ready', status: 'unknown' })).toBe(1);
    expect(ill!.sum('kube_node_status_condition', { condition: 'Ready', status: 'true' })).toBe(1);
    expect(ill!.sum('kube_deployment_status_replicas_available', { deployment: 'api' })).toBe(2);
    expect(ill!.sum('kube_deployment_status_replicas_unavailable', { deployment: 'worker' })).toBe(1);
    expect(ill!.sum('kube_pod_container_status_restarts_total', { container: 'worker' })).toBe(5);
    expect(ill!.of('kube_pod_container_status_waiting_reason')).toMatchObject([
      { labels: { container: 'worker', reason: 'CrashLoopBackOff' } },
    ]);
  });

  test('shows each container on its node, within its limits', () => {
    const [first, second] = NODES.map((node) => samples('cadvisor', node));
    expect(first!.of('container_memory_working_set_bytes')).toHaveLength(2);
    expect(second!.of('container_memory_working_set_bytes', { container: 'worker' })).toHaveLength(1);
    expect(second!.sum('container_spec_memory_limit_bytes', { container: 'worker' })).toBe(900e6);
    expect(second!.sum('container_spec_cpu_quota', { container: 'worker' })).toBe(100_000);
    const cores = second!.sum('container_cpu_usage_seconds_total', { container: 'worker' }) / 600;
    expect(Math.abs(cores - 0.44)).toBeLessThan(0.03);
  });
});
