import { combinations, levelOf, rateOf, targetsOf, type Behaviour, type Signal } from '@belvedere/simulator/model';
import * as mongodb from '../mongodb/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface MongodbWorkload {
  readonly replicaSet: string;
  /** Operations per second on one server. */
  readonly operations: Signal;
  /** 1 where the servers answer their exporters, 0 where they do not. */
  readonly up: Signal;
}

/** The servers of one MongoDB replica set, the first of them its primary, each with its exporter. */
export function mongodbBehaviour(instances: readonly string[], workload: MongodbWorkload): Behaviour {
  const { replicaSet, operations, up } = workload;
  const server = { cl_role: 'mongod', cl_id: '', rs_nm: replicaSet, rs_state: '1' };
  const members = {
    labels: instances.map((_, index) => ({
      ...server,
      member_idx: String(index),
      member_state: index === 0 ? 'PRIMARY' : 'SECONDARY',
    })),
  };
  const kinds = { labels: combinations({ conn_type: ['current', 'available'] }).map((own) => ({ ...server, ...own })) };
  return exporterBehaviour({
    targets: targetsOf(mongodb.mongodbExporter, instances),
    series: [
      levelOf(mongodb.mongodbUp, ({ read }) => read(up), { labels: combinations({ cluster_role: ['mongod'] }) }),
      levelOf(mongodb.mongodbSsConnections, ({ labels }) => (labels.conn_type === 'current' ? 120 : 51_080), kinds),
      rateOf(mongodb.mongodbSsOpcounters, ({ read }) => read(operations), {
        labels: combinations({ legacy_op_type: ['query'] }).map((own) => ({ ...server, ...own })),
      }),
      levelOf(mongodb.mongodbRsMembersHealth, ({ read }) => read(up), members),
      levelOf(
        mongodb.mongodbRsMembersOptimeDate,
        ({ labels, time }) => 1000 * (Math.floor(time) - Number(labels.member_state === 'SECONDARY')),
        members,
      ),
    ],
  });
}
