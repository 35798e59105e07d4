/**
 * Which targets and objects of the shared exporters are trading's own: matchers for metrics of the platform's catalog,
 * as in `probeSuccess.where(ownProbes)`.
 */
import type { Job } from '@belvedere/promql';

export const ownNodes = { instance: /trading-node-.+/ };
export const ownPostgres = { instance: /trading-postgres-.+/ };
export const ownRedis = { instance: /trading-redis-.+/ };

/** What runs in the cluster, as kube-state-metrics and cAdvisor name it. */
export const ownNamespace = { namespace: 'trading' };

/** The containers of one service, which are named like it: `containerMemoryWorkingSet.where(containersOf(payment))`. */
export const containersOf = ({ name }: Job) => ({ ...ownNamespace, container: name });

/** The blackbox exporter's `instance` is the target probed: a URL, or host and port. */
export const ownProbes = { instance: /.*trading-.+/ };

/** The probes of one service, whose host begins with its name: `probeSuccess.where(probesOf(payment))`. */
export const probesOf = ({ name }: Job) => ({ instance: new RegExp(`.*${name}[.:/].*`) });
