import type { Dashboard } from '@belvedere/dashboard-kit';
import type { Catalog } from '@belvedere/promql';
import type { EquivalentMutant, RuleGroup, RuleTest } from '@belvedere/rule-kit';
import type { Objective } from '@belvedere/slo';
import type { DomainRouting } from './routing/domain-routing.ts';

/** All that a domain defines, and the catalogs that its expressions may read. */
export interface Domain {
  readonly name: string;
  readonly catalogs: readonly Catalog[];
  readonly dashboards: readonly Dashboard[];
  readonly groups: readonly RuleGroup[];
  readonly tests: readonly RuleTest[];
  /** Mutants of its rules that no test can tell from them, each with the reason. */
  readonly equivalentMutants?: readonly EquivalentMutant[];
  /** What it promises; their recordings and alerts are among the groups. */
  readonly objectives?: readonly Objective[];
  /** The tree that leads the alerts of all domains to people: only one domain has it. */
  readonly routing?: DomainRouting;
}
