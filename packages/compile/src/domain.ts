import type { Dashboard } from '@belvedere/dashboard-kit';
import type { Catalog } from '@belvedere/promql';
import type { RuleGroup, RuleTest } from '@belvedere/rule-kit';

/** All that a domain defines, and the catalogs that its expressions may read. */
export interface Domain {
  readonly name: string;
  readonly catalogs: readonly Catalog[];
  readonly dashboards: readonly Dashboard[];
  readonly groups: readonly RuleGroup[];
  readonly tests: readonly RuleTest[];
}
