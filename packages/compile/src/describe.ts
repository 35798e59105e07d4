import type { Describe } from '@belvedere/dashboard-kit';
import { CatalogIndex, selectors, type Catalog } from '@belvedere/promql';

/** What catalogs say of the metrics that an expression reads, in the order in which it reads them. */
export function describeBy(catalogs: readonly Catalog[]): Describe {
  const index = new CatalogIndex(catalogs);
  return ({ node }) => {
    const helps = new Set<string>();
    for (const selector of selectors(node)) {
      for (const { metric } of index.read(selector).series) if (metric !== undefined) helps.add(metric.help);
    }
    return [...helps];
  };
}
