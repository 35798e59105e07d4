import { equivalentMutants, groups, objectives, tests } from '@belvedere/alerts-trading';
import type { Domain } from '@belvedere/compile';
import { dashboards } from '@belvedere/dashboards-trading';
import { tradingCatalog } from '@belvedere/metrics-trading';
import { platformCatalog } from '@belvedere/metrics-platform';

/** All that the domain shows and wakes people for, and what its expressions read. */
export const definitions: Domain = {
  name: 'trading',
  catalogs: [tradingCatalog, platformCatalog],
  dashboards,
  groups,
  tests,
  objectives,
  equivalentMutants,
  unusedMetrics: [],
};
