import type { Routing } from '@belvedere/routing';
import type { RuleGroup } from '@belvedere/rule-kit';

/** The tree that leads alerts to people: one domain has it, for all. */
export interface DomainRouting {
  readonly tree: Routing;
  /** The rules of all domains: each of their alerts must reach somebody. */
  readonly groups: readonly RuleGroup[];
}
