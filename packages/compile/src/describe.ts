import type { Describe } from '@belvedere/dashboard-kit';
import { CatalogIndex, selectors, type Node } from '@belvedere/promql';
import type { Domain } from './domain.ts';

/**
 * What a domain's catalogs say of the metrics that an expression reads, in the order in which it reads them. A recorded
 * series is what its rule reads.
 */
export function describeBy({ catalogs, groups }: Pick<Domain, 'catalogs' | 'groups'>): Describe {
  const index = new CatalogIndex(catalogs);
  const recorded = new Map<string, Node>();
  for (const { rules } of groups) {
    for (const { kind, name, expression } of rules) if (kind === 'recording') recorded.set(name, expression.node);
  }
  const helpsOf = (node: Node, seen: ReadonlySet<string>): readonly string[] =>
    [...selectors(node)].flatMap((selector) => {
      const rule = recorded.get(selector.metric);
      // A rule may read what it records, a moment ago.
      if (rule !== undefined && !seen.has(selector.metric)) return helpsOf(rule, new Set([...seen, selector.metric]));
      return index.read(selector).series.flatMap(({ metric }) => (metric === undefined ? [] : [metric.help]));
    });
  return ({ node }) => [...new Set(helpsOf(node, new Set()))];
}
