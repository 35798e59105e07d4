import { describe, expect, test } from '@jest/globals';
import { createSimulation } from '@belvedere/simulator';
import { effect, incident, signal, signalsOf, type Behaviour } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import { elasticsearchBehaviour, kubernetesBehaviour, mongodbBehaviour, redisBehaviour } from './behaviour.ts';

const START = Date.UTC(2026, 10, 21, 12) / 1000;
const NODES = ['node-0', 'node-1'];

const nodeReady = signalsOf('ready', NODES, () => 1);
const shards = signal('shards', 0);

const behaviours: Behaviour[] = [
  kubernetesBehaviour(['kube-state-metrics-0'], {
    namespace: 'shop',
    nodes: NODES,
    deployments: [{ name: 'api', replicas: 1, cores: 0.4, memory: 400e6 }],
    daemonSets: ['alloy'],
    statefulSets: [{ name: 'db', replicas: 3 }],
    jobs: ['report'],
    claims: [{ namespace: 'shop', name: 'db-data', bytes: 5e9 }],
    load: signal('load', 0.5),
    nodeReady,
  }),
  redisBehaviour(['redis-0', 'redis-1'], {
    reads: signal('reads', 400),
    hitRatio: signal('hits', 0.9),
    up: signal('redis', 1),
    replicas: ['redis-1'],
  }),
  mongodbBehaviour(['mongodb-0'], {
    replicaSet: 'shop',
    operations: signal('operations', 50),
    up: signal('mongodb', 1),
  }),
  elasticsearchBehaviour(['elasticsearch-0'], { cluster: 'logs', nodes: ['logs-0', 'logs-1'], trouble: shards }),
];

const trouble = incident('trouble', {
  title: 'All at once',
  effects: [effect.set(nodeReady('node-1'), 0), effect.set(shards, 1)],
});

function samples(job: string, instance: string, inTrouble = false) {
  const simulation = createSimulation({ behaviours, seed: 3, start: START, incident: inTrouble ? trouble : undefined });
  const parsed = parseExposition(simulation.scrape(job, instance, START + 600)!).samples;
  return (name: string, labels: Record<string, string> = {}): number =>
    parsed
      .filter(
        (one) => one.name === name && Object.entries(labels).every(([label, value]) => one.labels[label] === value),
      )
      .reduce((sum, { value }) => sum + value, 0);
}

describe('what a cluster runs beside its deployments', () => {
  test.each([
    [false, 2],
    [true, 1],
  ])('is a daemon on each node, ready as its node is (in trouble: %s)', (inTrouble, ready) => {
    const sum = samples('kube-state-metrics', 'kube-state-metrics-0', inTrouble);
    expect(sum('kube_daemonset_status_desired_number_scheduled')).toBe(2);
    expect(sum('kube_daemonset_status_number_ready')).toBe(ready);
  });

  test('are sets with all their members, jobs that succeeded, and claims that are bound', () => {
    const sum = samples('kube-state-metrics', 'kube-state-metrics-0');
    expect(sum('kube_statefulset_status_replicas_ready', { statefulset: 'db' })).toBe(3);
    expect([sum('kube_job_status_succeeded'), sum('kube_job_status_failed')]).toEqual([1, 0]);
    expect(sum('kube_persistentvolumeclaim_status_phase', { phase: 'Bound' })).toBe(1);
    expect(sum('kube_persistentvolumeclaim_resource_requests_storage_bytes')).toBe(5e9);
  });
});

test('a Redis replica has a link to its master, which knows of it', () => {
  const [master, replica] = [samples('redis', 'redis-0'), samples('redis', 'redis-1')];
  expect(replica('redis_master_link_up', { master_host: 'redis-0' })).toBe(1);
  expect(replica('redis_instance_info', { role: 'slave' })).toBe(1);
  expect([master('redis_connected_slaves'), replica('redis_connected_slaves')]).toEqual([1, 0]);
});

test('a MongoDB server takes its time for each operation', () => {
  const sum = samples('mongodb', 'mongodb-0');
  expect(sum('mongodb_ss_opcounters')).toBeCloseTo(600 * 50, -1);
  expect(sum('mongodb_ss_opLatencies_ops')).toBeCloseTo(600 * 50, -1);
  const microseconds = sum('mongodb_ss_opLatencies_latency', { op_type: 'reads' });
  const reads = sum('mongodb_ss_opLatencies_ops', { op_type: 'reads' });
  expect(Math.abs(microseconds / reads - 900)).toBeLessThan(150);
});

test('an Elasticsearch cluster that is not green lacks shards', () => {
  const [well, ill] = [false, true].map((inTrouble) => samples('elasticsearch', 'elasticsearch-0', inTrouble));
  expect(well!('elasticsearch_cluster_health_unassigned_shards')).toBe(0);
  expect(ill!('elasticsearch_cluster_health_status', { color: 'yellow' })).toBe(1);
  expect(ill!('elasticsearch_cluster_health_unassigned_shards')).toBe(
    well!('elasticsearch_cluster_health_active_shards') - ill!('elasticsearch_cluster_health_active_shards'),
  );
});
