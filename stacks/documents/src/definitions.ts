import { equivalentMutants, groups, objectives, tests } from '@belvedere/alerts-documents';
import type { Domain } from '@belvedere/compile';
import { dashboards } from '@belvedere/dashboards-documents';
import { documentsCatalog } from '@belvedere/metrics-documents';
import { platformCatalog } from '@belvedere/metrics-platform';

/** All that the domain shows and wakes people for, and what its expressions read. */
export const definitions: Domain = {
  name: 'documents',
  catalogs: [documentsCatalog, platformCatalog],
  dashboards,
  groups,
  tests,
  objectives,
  equivalentMutants,
  unusedMetrics: [],
};
