/**
 * Who is woken for what. The platform's exporters watch what all domains run on, so that a condition could page twice. The
 * rule: a domain's own alerts watch, on the instances that bear the domain's name, what its requirements ask for (servers
 * of PostgreSQL, Redis and Kafka that are gone or full, processors and memory of nodes, failing health checks). The
 * platform's alerts of the same conditions leave these instances out, and so watch the platform's own and those that
 * nobody named. All that no domain asks for (disks, clocks, replication, certificates, Kubernetes, monitoring itself) the
 * platform watches everywhere.
 */
import type { TeamName } from '@belvedere/organization';
import { not, type Match } from '@belvedere/promql';

const DOMAINS = ['documents', 'feature-store', 'insurance-leads', 'trading'] as const satisfies readonly TeamName[];
const ANY_DOMAIN = DOMAINS.join('|');

/** Instances that bear no domain's name: `redisUp.where(unowned)`. */
export const unowned: { readonly instance: Match } = { instance: not(new RegExp(`(${ANY_DOMAIN})-.+`)) };

/** Probes whose target, a URL or host and port, bears no domain's name. */
export const unownedProbes: { readonly instance: Match } = { instance: not(new RegExp(`.*(${ANY_DOMAIN}).*`)) };
