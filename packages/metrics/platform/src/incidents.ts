import { effect, incident } from '@belvedere/simulator/model';
import {
  certificateDays,
  dataUsed,
  knownAlertmanagers,
  nodeReady,
  NODES,
  ruleFailures,
  stable,
} from './behaviour/platform.ts';
import { jaeger } from './jaeger/index.ts';
import { nodeExporter } from './node/index.ts';

const [first, second] = NODES;

/**
 * What can go wrong on the simulated platform, by the names of `--incident`: what happens, not what it does to the metrics.
 * Which alerts fire stands beside the alerts.
 */
export const incidents = {
  /** Something writes without end: within eight minutes the data disk of one node goes from 44 % used to 97 %. */
  'disk-fills': incident('disk-fills', {
    title: 'The data disk of a node fills',
    effects: [effect.set(dataUsed(first), 0.97, { ramp: '8m' })],
  }),
  /** One of three nodes is gone with its pods, and Jaeger, started elsewhere, does not get up. */
  'node-lost': incident('node-lost', {
    title: 'A node of Kubernetes is lost, and a pod crashes again and again',
    effects: [
      effect.down(nodeExporter, second),
      effect.set(nodeReady(second), 0),
      effect.set(stable('jaeger'), 0),
      effect.down(jaeger, 'platform-jaeger-0'),
    ],
  }),
  /** A wrong change of discovery: Prometheus knows no Alertmanager any more, and rules fail. */
  'alerting-broken': incident('alerting-broken', {
    title: 'Prometheus loses its Alertmanagers, and rules fail',
    effects: [effect.set(knownAlertmanagers, 0), effect.set(ruleFailures, 0.5)],
  }),
  /** The renewal has failed for weeks, unseen. */
  'certificate-expires': incident('certificate-expires', {
    title: 'A certificate expires within two days',
    effects: [effect.set(certificateDays, 2)],
  }),
} as const;

export type IncidentName = keyof typeof incidents;
