import {
  combinations,
  levelOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
  type Moment,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as rabbitmq from '../rabbitmq/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface RabbitmqWorkload {
  /** Each lives on one node; they are spread over the nodes in turn. */
  readonly queues: readonly string[];
  /** Messages per second that come into a queue. */
  readonly published: (queue: string) => Signal;
  /** Messages of a queue that wait to be delivered. */
  readonly ready: (queue: string) => Signal;
  /** Consumers of each queue; 4 where it is left out. */
  readonly consumers?: Signal;
  /** The share of the memory limit that each node uses; 0.3 where it is left out. From 1 on publishers are held back. */
  readonly memoryUsed?: Signal;
  /** Messages per second that a node drops since no queue takes them; none where it is left out. */
  readonly unroutable?: Signal;
}

const GIBIBYTE = 2 ** 30;
const MEMORY_LIMIT = 3.2 * GIBIBYTE;
const DISK_LIMIT = 2 * GIBIBYTE;
const DELIVERED_BY = { protocol: 'amqp091', queue_type: 'rabbit_quorum_queue' };

/** The nodes of a RabbitMQ cluster, and what their plugin shows of all queues together and of each. */
export function rabbitmqBehaviour(instances: readonly string[], workload: RabbitmqWorkload): Behaviour {
  const home = new Map(workload.queues.map((queue, index) => [queue, instances[index % instances.length]]));
  const queuesOf = (instance: string): readonly string[] =>
    workload.queues.filter((queue) => home.get(queue) === instance);
  return exporterBehaviour({
    targets: [...targetsOf(rabbitmq.rabbitmq, instances), ...targetsOf(rabbitmq.rabbitmqDetailed, instances)],
    series: [
      ...node(workload),
      ...traffic(workload, queuesOf),
      ...queuesTogether(workload, queuesOf),
      ...instances.flatMap((instance) => eachQueue(workload, instance, queuesOf(instance))),
      ...instances.flatMap((instance) => identity(instance)),
    ],
  });
}

type QueuesOf = (instance: string) => readonly string[];
type Totals = (moment: Moment<'instance'>) => number;

const totalOf =
  (queuesOf: QueuesOf, of: (queue: string) => Signal): Totals =>
  ({ labels, read }) =>
    queuesOf(labels.instance).reduce((sum, queue) => sum + read(of(queue)), 0);

function identity(instance: string): SeriesBehaviour[] {
  const labels = {
    rabbitmq_node: `rabbit@${instance}`,
    rabbitmq_cluster: 'rabbit',
    rabbitmq_cluster_permanent_id: 'rabbitmq-cluster-id-4hTKc0nG2',
  };
  return [
    levelOf(rabbitmq.rabbitmqIdentityInfo, 1, {
      labels: [{ ...labels, rabbitmq_endpoint: 'aggregated' }],
      on: (name) => name === instance,
    }),
  ];
}

const node = ({
  memoryUsed = signal('memory of RabbitMQ', 0.3),
  unroutable = signal('unroutable messages', 0),
}: RabbitmqWorkload): SeriesBehaviour[] => [
  levelOf(rabbitmq.rabbitmqErlangUptime, ({ time, start }) => time - start + 1_200_000),
  levelOf(rabbitmq.rabbitmqUnreachablePeers, 0),
  levelOf(rabbitmq.rabbitmqAlarmsMemoryUsedWatermark, ({ read }) => Number(read(memoryUsed) >= 1)),
  levelOf(rabbitmq.rabbitmqAlarmsFreeDiskSpaceWatermark, 0),
  levelOf(rabbitmq.rabbitmqProcessResidentMemory, ({ read, wander }) =>
    Math.round(MEMORY_LIMIT * read(memoryUsed) * wander(0.03)),
  ),
  levelOf(rabbitmq.rabbitmqResidentMemoryLimit, MEMORY_LIMIT),
  levelOf(rabbitmq.rabbitmqDiskSpaceAvailable, ({ wander }) => Math.round(38 * GIBIBYTE * wander(0.02, 3600))),
  levelOf(rabbitmq.rabbitmqDiskSpaceAvailableLimit, DISK_LIMIT),
  levelOf(rabbitmq.rabbitmqProcessOpenFds, ({ noise }) => Math.round(160 * noise(0.1))),
  levelOf(rabbitmq.rabbitmqProcessMaxFds, 65_536),
  levelOf(rabbitmq.rabbitmqConnections, ({ wander }) => Math.round(36 * wander(0.1))),
  levelOf(rabbitmq.rabbitmqChannels, ({ wander }) => Math.round(72 * wander(0.1))),
  rateOf(rabbitmq.rabbitmqConnectionsOpened, ({ noise }) => 0.05 * noise(0.6)),
  rateOf(rabbitmq.rabbitmqConnectionsClosed, ({ noise }) => 0.05 * noise(0.6)),
  rateOf(rabbitmq.rabbitmqGlobalMessagesUnroutableDropped, ({ read }) => read(unroutable), {
    labels: combinations({ protocol: ['amqp091'] }),
  }),
];

function traffic({ published }: RabbitmqWorkload, queuesOf: QueuesOf): SeriesBehaviour[] {
  const total = totalOf(queuesOf, published);
  const protocol = { labels: combinations({ protocol: ['amqp091'] }) };
  const delivered = { labels: [DELIVERED_BY] };
  return [
    rateOf(rabbitmq.rabbitmqGlobalMessagesReceived, total, protocol),
    rateOf(rabbitmq.rabbitmqGlobalMessagesConfirmed, total, protocol),
    rateOf(rabbitmq.rabbitmqGlobalMessagesRouted, total, protocol),
    rateOf(rabbitmq.rabbitmqGlobalMessagesDelivered, total, delivered),
    rateOf(rabbitmq.rabbitmqGlobalMessagesAcknowledged, total, delivered),
    rateOf(rabbitmq.rabbitmqGlobalMessagesRedelivered, (moment) => 0.001 * total(moment), delivered),
  ];
}

/** Messages that are delivered and wait for their acknowledgement: what a tenth of a second brings. */
const UNACKED_SECONDS = 0.1;

function queuesTogether(workload: RabbitmqWorkload, queuesOf: QueuesOf): SeriesBehaviour[] {
  const { consumers = signal('consumers of a queue', 4) } = workload;
  const [ready, published] = [totalOf(queuesOf, workload.ready), totalOf(queuesOf, workload.published)];
  const unacked: Totals = (moment) => Math.round(UNACKED_SECONDS * published(moment));
  return [
    levelOf(rabbitmq.rabbitmqQueues, ({ labels }) => queuesOf(labels.instance).length),
    levelOf(rabbitmq.rabbitmqQueueMessagesReady, (moment) => Math.round(ready(moment))),
    levelOf(rabbitmq.rabbitmqQueueMessagesUnacked, unacked),
    levelOf(rabbitmq.rabbitmqQueueMessages, (moment) => Math.round(ready(moment)) + unacked(moment)),
    levelOf(rabbitmq.rabbitmqConsumers, ({ labels, read }) => queuesOf(labels.instance).length * read(consumers)),
    rateOf(rabbitmq.rabbitmqQueueMessagesPublished, published),
  ];
}

function eachQueue(workload: RabbitmqWorkload, instance: string, queues: readonly string[]): SeriesBehaviour[] {
  const { ready, published, consumers = signal('consumers of a queue', 4) } = workload;
  const each = { labels: combinations({ vhost: ['/'], queue: queues }), on: (name: string) => name === instance };
  return [
    levelOf(
      rabbitmq.rabbitmqDetailedQueueMessagesReady,
      ({ labels, read }) => Math.round(read(ready(labels.queue))),
      each,
    ),
    levelOf(
      rabbitmq.rabbitmqDetailedQueueMessagesUnacked,
      ({ labels, read }) => Math.round(UNACKED_SECONDS * read(published(labels.queue))),
      each,
    ),
    levelOf(
      rabbitmq.rabbitmqDetailedQueueMessages,
      ({ labels, read }) =>
        Math.round(read(ready(labels.queue))) + Math.round(UNACKED_SECONDS * read(published(labels.queue))),
      each,
    ),
    levelOf(rabbitmq.rabbitmqDetailedQueueConsumers, ({ read }) => read(consumers), each),
  ];
}
