import { nodeExporter } from '@belvedere/metrics-platform';
import { effect, incident } from '@belvedere/simulator/model';
import { API_GATEWAY, NODES } from './behaviour/instances.ts';
import {
  backlog,
  databaseUp,
  failureShare,
  gatewayOpen,
  gpuBusy,
  inferenceBacklog,
  modelSlowness,
  nodeReady,
  progress,
  requestFailureShare,
} from './behaviour/signals.ts';
import { apiGateway, goService, javaService } from './jobs.ts';

const [, , lostNode] = NODES;

/**
 * What can go wrong in the simulated document analysis, by the names of `--incident`: what happens, not what it does to
 * the metrics. Which alerts fire stands beside the alerts.
 */
export const incidents = {
  /** No server answers: both services that need it fail four requests in ten, and documents wait where they are. */
  'documents-database-down': incident('documents-database-down', {
    title: 'The database does not answer',
    effects: [
      effect.set(databaseUp, 0),
      effect.set(progress, 0),
      effect.add(backlog, 6_000, { ramp: '20m' }),
      effect.set(requestFailureShare(goService.name), 0.4),
      effect.set(requestFailureShare(javaService.name), 0.4),
    ],
  }),
  /** The GPUs have no time left: inferences take four times as long and wait, documents take longer, but not too long. */
  'documents-gpu-saturated': incident('documents-gpu-saturated', {
    title: 'The GPUs are saturated',
    effects: [
      effect.set(gpuBusy, 0.97),
      effect.multiply(modelSlowness, 4),
      effect.add(inferenceBacklog, 120, { ramp: '1m' }),
    ],
  }),
  /** A release that fails on every other document: they are refunded. */
  'documents-failures-surge': incident('documents-failures-surge', {
    title: 'The processing of many documents fails',
    effects: [effect.set(failureShare, 0.5)],
  }),
  /** Within a minute 4,000 documents more wait for the analysis, and they stay. */
  'documents-queue-backlog': incident('documents-queue-backlog', {
    title: 'Documents pile up before the analysis',
    effects: [effect.add(backlog, 4_000, { ramp: '1m' })],
  }),
  /** Both instances refuse connections: nobody gets in, and the services behind have nothing to do. */
  'documents-gateway-down': incident('documents-gateway-down', {
    title: 'The API gateway is gone',
    effects: [...API_GATEWAY.map((instance) => effect.down(apiGateway, instance)), effect.set(gatewayOpen, 0)],
  }),
  /** One of three machines loses its power; the pods of the services have room on the others. */
  'documents-node-lost': incident('documents-node-lost', {
    title: 'A node is gone',
    effects: [effect.down(nodeExporter, lostNode), effect.set(nodeReady(lostNode), 0)],
  }),
} as const;

export type IncidentName = keyof typeof incidents;
