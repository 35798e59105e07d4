import { equivalentMutants, groups, objectives, tests } from '@belvedere/alerts-feature-store';
import type { Domain } from '@belvedere/compile';
import { dashboards } from '@belvedere/dashboards-feature-store';
import { featureStoreCatalog } from '@belvedere/metrics-feature-store';
import { platformCatalog } from '@belvedere/metrics-platform';

/** All that the feature store shows and wakes people for, and what its expressions read. */
export const definitions: Domain = {
  name: 'feature-store',
  catalogs: [featureStoreCatalog, platformCatalog],
  dashboards,
  groups,
  tests,
  equivalentMutants,
  unusedMetrics: [],
  objectives,
};
