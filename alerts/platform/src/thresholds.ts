import { count, percent, quantity, seconds } from '@belvedere/core';

const DAY = 86_400;

/**
 * What the alerts compare with. Most follow the practice of the node, Kubernetes, Prometheus and Alertmanager mixins
 * (https://monitoring.mixins.dev); each says why. An environment that differs says so with
 * `ruleGroups({ ...defaultThresholds, nodeCpu: percent(95) })`.
 */
export const defaultThresholds = {
  /** Busy processors: a quarter of an hour at 90 % is no peak, and requests already wait. */
  nodeCpu: percent(90),
  /** Memory in use: beyond it the kernel drops the files that it caches, and soon ends processes. */
  nodeMemory: percent(90),
  /** Free space of a file system: the last 5 % are what root alone may write on many file systems. */
  nodeDiskFree: percent(5),
  /** Free space that is ample, whatever a forecast says: a third of a disk does not fill unseen. */
  nodeDiskAmple: percent(40),
  /** Free inodes, as with space. */
  nodeInodesFree: percent(5),
  /** A clock that is off by more spoils the order of logs, traces and samples. */
  nodeClockOffset: seconds(0.05),
  /** Packets with errors: a healthy network has none, a broken cable or driver far more. */
  nodeNetworkErrors: percent(1),

  /** Nodes that are ready: with half of them pods find no place any more. */
  kubernetesNodesReady: percent(50),
  /** Requests of kube-state-metrics to the API server that fail: beyond it its series are old. */
  kubernetesStateErrors: percent(1),
  /** Free space of a volume at which writes are about to fail. */
  volumeFree: percent(3),
  /** Free space of a volume below which a forecast is believed. */
  volumeAmple: percent(15),
  /** Memory of a container against its limit, at which the kernel ends it. */
  containerMemory: percent(90),
  /** Periods in which a container was held back by its limit of processor time. */
  containerThrottled: percent(25),

  /** Connections of PostgreSQL, MongoDB: the rest is soon gone when clients retry. */
  connections: percent(80),
  /** How far a replica may be behind before reads from it mislead and a failover loses much. */
  postgresqlLag: seconds(30),
  /** Deadlocks in five minutes: one happens, several are two transactions that lock in opposite order. */
  postgresqlDeadlocks: count(5),
  /** A transaction that holds its locks so long stops vacuum and others. */
  postgresqlTransaction: seconds(300),
  /** Mean time of statements: half a second is a missing index or a full table. */
  postgresqlStatement: seconds(0.5),
  /** Memory of Redis against its maximum, at which it evicts or refuses. */
  redisMemory: percent(90),
  /** How far a secondary of MongoDB may be behind. */
  mongodbLag: seconds(60),
  /** Free space of an Elasticsearch node: at 15 % it gets no more shards (low watermark). */
  elasticsearchDiskFree: percent(15),

  /** Time of a probe: its timeout is 10 s, people leave earlier. */
  probeDuration: seconds(2),
  /** A certificate that is renewed automatically is renewed a month before: at two weeks that failed. */
  certificateWeeks: seconds(14 * DAY),
  /** The last working days before browsers refuse. */
  certificateDays: seconds(3 * DAY),

  /** A request in the minute that DynamoDB throttled: with capacity on demand there is none. */
  dynamodbThrottles: count(0),
  /** NVIDIA's data centre GPUs slow down at about 87 °C and stop at about 92 °C. */
  gpuTemperature: quantity(85, 'celsius'),
  /** Memory of a GPU: training that needs more ends with an error. */
  gpuMemory: percent(95),

  /** Targets of a job that are gone, after the alerts of their owners had their time. */
  targetsDown: percent(10),
  /** Series in memory of one Prometheus, which take 4 to 8 kB each. */
  prometheusSeries: count(2_000_000),
  /** Notifications of Prometheus that fail. */
  prometheusNotificationErrors: percent(3),
  /** How far remote write may be behind: the write-ahead log keeps two hours. */
  remoteWriteLag: seconds(120),
  /** Notifications of Alertmanager that fail, of one integration. */
  alertmanagerNotificationErrors: percent(1),
  /** Requests of Grafana and Loki that fail. */
  serverErrors: percent(10),
  /** Entries and spans that are lost on their way, of all that came. */
  lostTelemetry: percent(1),
} as const;

export type Thresholds = typeof defaultThresholds;
