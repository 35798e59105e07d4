import { everyService } from '../jobs.ts';
import type { Job } from '@belvedere/promql';

/** Instances of each service; all share its work equally. */
export const INSTANCES = 2;

/** The instances of a service in the simulation: `trading-payment-0` and so on. */
export const instancesOf = ({ name }: Job): readonly string[] =>
  Array.from({ length: INSTANCES }, (_, index) => `${name}-${index}`);

/** Whether an instance is one of some services: what `on` of a series asks. */
export const onServices = (...services: readonly Job[]): ((instance: string) => boolean) => {
  const instances = new Set(services.flatMap(instancesOf));
  return (instance) => instances.has(instance);
};

/** The names of all services, as their series' label `job` has them. */
export const SERVICE_NAMES = everyService.map(({ name }) => name);

/** What the services run on. `infrastructure.ts` has the matchers that find the nodes. */
export const NODES = ['trading-node-0', 'trading-node-1', 'trading-node-2'] as const;
export const POSTGRES = ['trading-postgres-0', 'trading-postgres-1'] as const;
export const REDIS = ['trading-redis-0', 'trading-redis-1'] as const;
export const KUBE_STATE_METRICS = ['trading-kube-state-metrics-0'] as const;
