/**
 * Who is woken for what. The platform's exporters watch what all domains run on, so that a condition could page twice. The
 * rule: where a domain has an alert of its own for a condition, on the instances that bear its name, the platform's alert
 * of the same condition leaves these instances out. All else the platform watches everywhere, so that nothing is left to
 * nobody. A test beside the one tree of routes holds the lists to what the domains have.
 */
import type { TeamName } from '@belvedere/organization';
import { not, type Match } from '@belvedere/promql';

/** The domains that have alerts of their own, by what these are about. */
export const WATCHED_BY_DOMAINS = {
  nodeUse: ['documents', 'feature-store', 'insurance-leads', 'trading'],
  nodeDown: ['documents'],
  gpuMemory: ['documents'],
  postgresqlDown: ['documents', 'insurance-leads'],
  redisDown: ['feature-store', 'insurance-leads'],
  redisMemory: ['feature-store'],
  kafka: ['feature-store'],
} as const satisfies Readonly<Record<string, readonly TeamName[]>>;

type Condition = keyof typeof WATCHED_BY_DOMAINS;

const othersNames = (condition: Condition): Match => not(new RegExp(`(${WATCHED_BY_DOMAINS[condition].join('|')})-.+`));

/** Instances that no domain watches: `redisUp.where(unowned('redisDown'))`. */
export const unowned = (condition: Condition): { readonly instance: Match } => ({ instance: othersNames(condition) });

/** The same of nodes as Kubernetes names them. */
export const unownedNodes: { readonly node: Match } = { node: othersNames('nodeDown') };
