import {
  combinations,
  levelOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as elasticsearch from '../elasticsearch/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface ElasticsearchConditions {
  readonly cluster: string;
  readonly nodes: readonly string[];
  /** 0 where the cluster is green, 1 where it is yellow, 2 where it is red; green where it is left out. */
  readonly trouble?: Signal;
  /** Documents per second that each node takes in; 60 where it is left out. */
  readonly indexed?: Signal;
}

const COLOURS = ['green', 'yellow', 'red'] as const;
const DISK = 500 * 2 ** 30;
const HEAP = 8 * 2 ** 30;

/** A cluster of Elasticsearch as its exporter shows it. */
export function elasticsearchBehaviour(
  instances: readonly string[],
  {
    cluster,
    nodes,
    trouble = signal('trouble of Elasticsearch', 0),
    indexed = signal('documents indexed', 60),
  }: ElasticsearchConditions,
): Behaviour {
  const labels = nodes.map((name) => ({
    cluster,
    host: name,
    name,
    es_master_node: 'true',
    es_data_node: 'true',
    es_ingest_node: 'true',
    es_client_node: 'true',
  }));
  return exporterBehaviour({
    targets: targetsOf(elasticsearch.elasticsearchExporter, instances),
    series: [
      ...health(cluster, nodes.length, trouble),
      ...room({ labels: labels.map((node) => ({ ...node, mount: '/data (/dev/sdb1)', path: '/data/nodes/0' })) }),
      ...machine(labels),
      ...work({ labels }, indexed),
    ],
  });
}

/** The label sets of a cluster's nodes. */
type Nodes = readonly Readonly<
  Record<'cluster' | 'host' | 'name' | 'es_master_node' | 'es_data_node' | 'es_ingest_node' | 'es_client_node', string>
>[];

/** Every primary shard has one copy, on another node: without its colour a cluster lacks some of them. */
const PRIMARIES = 42;
const LACKING = 6;

function health(cluster: string, nodes: number, trouble: Signal): SeriesBehaviour[] {
  const of = { labels: [{ cluster }] };
  return [
    levelOf(
      elasticsearch.elasticsearchClusterHealthStatus,
      ({ labels, read }) => Number(labels.color === COLOURS[read(trouble)]),
      { labels: combinations({ cluster: [cluster], color: COLOURS }) },
    ),
    levelOf(elasticsearch.elasticsearchClusterHealthNumberOfNodes, nodes, of),
    levelOf(elasticsearch.elasticsearchClusterHealthActivePrimaryShards, PRIMARIES, of),
    levelOf(
      elasticsearch.elasticsearchClusterHealthActiveShards,
      ({ read }) => 2 * PRIMARIES - LACKING * read(trouble),
      of,
    ),
    levelOf(elasticsearch.elasticsearchClusterHealthUnassignedShards, ({ read }) => LACKING * read(trouble), of),
    levelOf(elasticsearch.elasticsearchClusterHealthRelocatingShards, 0, of),
    levelOf(elasticsearch.elasticsearchClusterHealthInitializingShards, 0, of),
  ];
}

const room = (disks: {
  readonly labels: readonly (Nodes[number] & Readonly<Record<'mount' | 'path', string>>)[];
}): SeriesBehaviour[] => [
  levelOf(elasticsearch.elasticsearchFilesystemDataSize, DISK, disks),
  levelOf(
    elasticsearch.elasticsearchFilesystemDataAvailable,
    ({ wander }) => Math.round(0.48 * DISK * wander(0.02, 3600)),
    disks,
  ),
];

function machine(nodes: Nodes): SeriesBehaviour[] {
  const heap = { labels: nodes.map((node) => ({ ...node, area: 'heap' as const })) };
  const young = { labels: nodes.map((node) => ({ ...node, gc: 'young' })) };
  return [
    levelOf(elasticsearch.elasticsearchJvmMemoryUsed, ({ wander }) => Math.round(0.55 * HEAP * wander(0.2)), heap),
    levelOf(elasticsearch.elasticsearchJvmMemoryMax, HEAP, heap),
    rateOf(elasticsearch.elasticsearchJvmGcCollectionSecondsSum, ({ noise }) => 0.006 * noise(0.5), young),
  ];
}

function work(each: { readonly labels: Nodes }, indexed: Signal): SeriesBehaviour[] {
  const pools = { labels: each.labels.flatMap((node) => ['search', 'write'].map((type) => ({ ...node, type }))) };
  return [
    rateOf(elasticsearch.elasticsearchIndicesIndexed, ({ read, noise }) => read(indexed) * noise(0.1), each),
    rateOf(
      elasticsearch.elasticsearchIndicesIndexingTime,
      ({ read, noise }) => 4e-4 * read(indexed) * noise(0.2),
      each,
    ),
    rateOf(elasticsearch.elasticsearchIndicesQueries, ({ noise }) => 5 * noise(0.3), each),
    rateOf(elasticsearch.elasticsearchIndicesQueryTime, ({ noise }) => 5 * 0.018 * noise(0.3), each),
    levelOf(elasticsearch.elasticsearchIndicesDocs, ({ wander }) => Math.round(4.1e7 * wander(0.01, 3600)), each),
    levelOf(elasticsearch.elasticsearchIndicesStoreSize, ({ wander }) => Math.round(2.4e11 * wander(0.01, 3600)), each),
    levelOf(elasticsearch.elasticsearchThreadPoolQueueCount, ({ noise }) => Math.round(noise(0.9)), pools),
    rateOf(elasticsearch.elasticsearchThreadPoolRejectedCount, 0, pools),
  ];
}
