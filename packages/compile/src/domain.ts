import type { Dashboard } from '@belvedere/dashboard-kit';
import type { Catalog, MetricDeclaration } from '@belvedere/promql';
import type { EquivalentMutant, RuleGroup, RuleTest } from '@belvedere/rule-kit';
import type { Objective } from '@belvedere/slo';
import type { DomainRouting } from './routing/domain-routing.ts';

/** A metric that nothing reads, and why it is exposed nevertheless. */
export interface UnusedMetric {
  readonly metric: { readonly metric: MetricDeclaration };
  readonly reason: string;
}

/** All that a domain defines, and the catalogs that its expressions may read. */
export interface Domain {
  readonly name: string;
  readonly catalogs: readonly Catalog[];
  readonly dashboards: readonly Dashboard[];
  readonly groups: readonly RuleGroup[];
  readonly tests: readonly RuleTest[];
  /** Mutants of its rules that no test can tell from them, each with the reason. */
  readonly equivalentMutants?: readonly EquivalentMutant[];
  /** Metrics of its own catalog that nothing reads; where it is left out, the domain does not account for its metrics. */
  readonly unusedMetrics?: readonly UnusedMetric[];
  /** What it promises; their recordings and alerts are among the groups. */
  readonly objectives?: readonly Objective[];
  /** The tree that leads the alerts of all domains to people: only one domain has it. */
  readonly routing?: DomainRouting;
}
