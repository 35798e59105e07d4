import { combinations, levelOf, signal, targetsOf, type Behaviour, type Signal } from '@belvedere/simulator/model';
import * as elasticsearch from '../elasticsearch/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface ElasticsearchConditions {
  readonly cluster: string;
  readonly nodes: readonly string[];
  /** 0 where the cluster is green, 1 where it is yellow, 2 where it is red; green where it is left out. */
  readonly trouble?: Signal;
}

const COLOURS = ['green', 'yellow', 'red'] as const;
const DISK = 500 * 2 ** 30;

/** A cluster of Elasticsearch as its exporter shows it. */
export function elasticsearchBehaviour(
  instances: readonly string[],
  { cluster, nodes, trouble = signal('trouble of Elasticsearch', 0) }: ElasticsearchConditions,
): Behaviour {
  const disks = {
    labels: nodes.map((name) => ({
      cluster,
      host: name,
      name,
      es_master_node: 'true',
      es_data_node: 'true',
      es_ingest_node: 'true',
      es_client_node: 'true',
      mount: '/data (/dev/sdb1)',
      path: '/data/nodes/0',
    })),
  };
  return exporterBehaviour({
    targets: targetsOf(elasticsearch.elasticsearchExporter, instances),
    series: [
      levelOf(
        elasticsearch.elasticsearchClusterHealthStatus,
        ({ labels, read }) => Number(labels.color === COLOURS[read(trouble)]),
        { labels: combinations({ cluster: [cluster], color: COLOURS }) },
      ),
      levelOf(elasticsearch.elasticsearchClusterHealthNumberOfNodes, nodes.length, { labels: [{ cluster }] }),
      levelOf(elasticsearch.elasticsearchFilesystemDataSize, DISK, disks),
      levelOf(
        elasticsearch.elasticsearchFilesystemDataAvailable,
        ({ wander }) => Math.round(0.48 * DISK * wander(0.02, 3600)),
        disks,
      ),
    ],
  });
}
