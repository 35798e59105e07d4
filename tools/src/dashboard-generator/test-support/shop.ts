import { MemoryFiles } from './memory-files.ts';

export const KEYS = 'packages/metrics/shop/src/dashboards.ts';
export const LIST = 'dashboards/shop/src/index.ts';
export const TEST = 'stacks/shop/src/dashboards.test.ts';

/** A domain with two dashboards and two jobs, as a repository holds it; and what is written otherwise there. */
export const shop = (otherwise: Readonly<Record<string, string>> = {}): MemoryFiles =>
  new MemoryFiles({
    'packages/metrics/shop/src/jobs.ts': `import { job } from '@belvedere/promql';

const often = { scrapeInterval: '10s' } as const;

export const checkout = job('shop-checkout', often);
export const search = job('shop-search', often);
`,
    [KEYS]: `import { dashboardKeys } from '@belvedere/core';

/** The dashboards of the domain. */
export const dashboards = dashboardKeys('shop', {
  overview: 'Overview',
  stock: 'Stock: what is left', // of all warehouses
});
`,
    [LIST]: `import type { Dashboard } from '@belvedere/dashboard-kit';
import { overview } from './overview/index.ts';
import { stock } from './stock/index.ts';

export const dashboards: readonly Dashboard[] = [overview, stock];
`,
    [TEST]: `import { describeDashboards } from '@belvedere/cli/testing';
import { dashboards } from '@belvedere/metrics-shop';
import { definitions } from './definitions.ts';

const REQUIRED = {
  Overview: { sales: ['Sales by hour'] },
};

describeDashboards(definitions, REQUIRED, dashboards);
`,
    'dashboards/shop/src/annotations.ts': 'export const changes = [];\n',
    'dashboards/bank/src/index.ts': 'export const dashboards = [];\n',
    ...otherwise,
  });
