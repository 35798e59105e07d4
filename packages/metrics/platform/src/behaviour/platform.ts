/**
 * The platform itself, simulated: its machines, its cluster, the servers that it runs for all, and what watches them. The
 * domains simulate their own. Quiet values lie far from every alert's threshold; incidents move the signals and nothing
 * else.
 */
import { daily, signal, signalsOf, type Behaviour } from '@belvedere/simulator/model';
import { alertmanagerBehaviour } from './alertmanager.ts';
import { blackboxBehaviour } from './blackbox.ts';
import { cloudwatchBehaviour } from './cloudwatch.ts';
import { collectorBehaviour, jaegerBehaviour } from './collector.ts';
import { containersBehaviour } from './containers.ts';
import { elasticsearchBehaviour } from './elasticsearch.ts';
import { gpuBehaviour } from './gpu.ts';
import { grafanaBehaviour } from './grafana.ts';
import { kafkaBehaviour } from './kafka.ts';
import { type KubernetesCluster } from './kubernetes-cluster.ts';
import { apiserverBehaviour, kubeletBehaviour } from './kubernetes-nodes.ts';
import { kubernetesBehaviour } from './kubernetes.ts';
import { logShipperBehaviour } from './log-shipper.ts';
import { lokiBehaviour } from './loki.ts';
import { mongodbBehaviour } from './mongodb.ts';
import { nodesBehaviour } from './node.ts';
import { postgresqlBehaviour } from './postgresql.ts';
import { prometheusBehaviour } from './prometheus.ts';
import { rabbitmqBehaviour } from './rabbitmq.ts';
import { redisBehaviour } from './redis.ts';
import { PLATFORM_CALLS } from './traced-calls.ts';
import { traceMetricsBehaviour } from './traces.ts';

/** `named('redis', 2)` is `['platform-redis-0', 'platform-redis-1']`. */
const named = (what: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `platform-${what}-${index}`);

export const NODES = ['platform-node-0', 'platform-node-1', 'platform-node-2'] as const;
const TOPICS = ['audit'];
const QUEUES = ['mails'];

const traffic = signal(
  'traffic of the platform',
  ({ time, wander }) => daily(time, { peakHour: 14, low: 0.5 }) * wander(0.05),
);
const well = signal('the platform is well', 1);

/** The share of the data disk of a node that is used. */
export const dataUsed = signalsOf('data disk of a platform node', NODES, () => 0.44);

/** 1 where a node of the cluster is ready. */
export const nodeReady = signalsOf('platform node ready', NODES, () => 1);

const DEPLOYMENTS = [
  { name: 'grafana', replicas: 2, cores: 0.3, memory: 300e6 },
  { name: 'jaeger', replicas: 1, cores: 0.4, memory: 700e6 },
  { name: 'blackbox-exporter', replicas: 3, cores: 0.05, memory: 40e6 },
];

/** 1 where the containers of a deployment stay up. */
export const stable = signalsOf(
  'platform deployment stable',
  DEPLOYMENTS.map(({ name }) => name),
  () => 1,
);

/** Alertmanagers that Prometheus knows. */
export const knownAlertmanagers = signal('Alertmanagers of the platform', 2);

/** The share of the evaluations of rules that fail. */
export const ruleFailures = signal('failing rules of the platform', 0);

/** Days that the certificates are still valid. */
export const certificateDays = signal('days of the certificates of the platform', 61);

const VOLUMES = [
  { namespace: 'platform', name: 'prometheus-data', bytes: 50e9 },
  { namespace: 'platform', name: 'loki-data', bytes: 80e9 },
];

const cluster: KubernetesCluster = {
  namespace: 'platform',
  nodes: NODES,
  deployments: DEPLOYMENTS,
  daemonSets: ['alloy', 'node-exporter'],
  statefulSets: [
    { name: 'prometheus', replicas: 2 },
    { name: 'loki', replicas: 1 },
  ],
  jobs: ['backup-29384640'],
  claims: VOLUMES,
  load: traffic,
  nodeReady,
  stable,
};

const machines: readonly Behaviour[] = [
  nodesBehaviour(NODES, traffic, { dataUsed }),
  kubernetesBehaviour(named('kube-state-metrics', 1), cluster),
  containersBehaviour(cluster),
  kubeletBehaviour(NODES, VOLUMES),
  apiserverBehaviour(named('apiserver', 2)),
  gpuBehaviour(named('gpu', 1), { gpus: 2, utilization: traffic, memoryUsed: signal('memory of platform GPUs', 0.5) }),
];

const servers: readonly Behaviour[] = [
  postgresqlBehaviour(named('postgresql', 2), {
    connections: signal('connections of the platform', ({ read }) => 60 * read(traffic)),
    transactions: signal('transactions of the platform', ({ read }) => 90 * read(traffic)),
    up: well,
    databases: ['grafana'],
    replicas: ['platform-postgresql-1'],
  }),
  redisBehaviour(named('redis', 2), {
    reads: signal('Redis reads of the platform', ({ read }) => 200 * read(traffic)),
    hitRatio: signal('Redis hits of the platform', 0.9),
    up: well,
    replicas: ['platform-redis-1'],
  }),
  mongodbBehaviour(named('mongodb', 3), {
    replicaSet: 'platform',
    operations: signal('MongoDB operations of the platform', ({ read }) => 80 * read(traffic)),
    up: well,
  }),
  elasticsearchBehaviour(named('elasticsearch', 1), { cluster: 'logs', nodes: ['logs-0', 'logs-1', 'logs-2'] }),
  rabbitmqBehaviour(named('rabbitmq', 3), {
    queues: QUEUES,
    published: signalsOf('messages published on the platform', QUEUES, () => 4),
    ready: signalsOf('messages ready on the platform', QUEUES, () => 3),
  }),
  kafkaBehaviour(named('kafka', 1), {
    brokers: 3,
    aliveBrokers: signal('Kafka brokers of the platform', 3),
    topics: TOPICS,
    partitionsPerTopic: 3,
    consumerGroup: 'platform-audit',
    members: 1,
    produced: signalsOf('audit events', TOPICS, () => 12),
    lag: signalsOf('lag of audit events', TOPICS, () => 5),
  }),
];

const cloud: readonly Behaviour[] = [
  cloudwatchBehaviour(named('cloudwatch', 1), {
    tables: [{ name: 'platform-sessions', reads: 90, writes: 40, provisionedReads: 300, provisionedWrites: 150 }],
    cluster: { name: 'platform', nodes: NODES, services: { platform: DEPLOYMENTS.map(({ name }) => name) } },
    queues: ['platform-notifications'],
    topics: ['platform-alerts'],
    dailyCharges: { AmazonEKS: 2.4, AmazonEC2: 31, AmazonDynamoDB: 6, AmazonCloudWatch: 4, AmazonS3: 9 },
    load: traffic,
  }),
];

const watchers: readonly Behaviour[] = [
  prometheusBehaviour(named('prometheus', 2), { alertmanagers: knownAlertmanagers, ruleFailures }),
  alertmanagerBehaviour(named('alertmanager', 2), { integrations: ['slack', 'email', 'pagerduty', 'webhook'] }),
  grafanaBehaviour(named('grafana', 2)),
  lokiBehaviour(named('loki', 1)),
  logShipperBehaviour(named('alloy', 3)),
  collectorBehaviour(named('otel-collector', 2), stable('jaeger')),
  jaegerBehaviour(named('jaeger', 1)),
  traceMetricsBehaviour(named('trace-metrics', 1), {
    calls: PLATFORM_CALLS,
    traffic,
    failures: signal('failing calls of the platform', 0.002),
  }),
  blackboxBehaviour({
    http: [{ instance: 'https://grafana.platform.example.com/api/health', healthy: well }],
    tcp: [{ instance: 'platform-postgresql-0:5432', healthy: well }],
    dns: [{ instance: 'dns.platform.svc:53', healthy: well }],
    certificateDays,
  }),
];

/** The simulated platform. */
export const behaviours: readonly Behaviour[] = [...machines, ...servers, ...cloud, ...watchers];
