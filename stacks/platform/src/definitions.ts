import { groups, tests } from '@belvedere/alerts-platform';
import type { Domain } from '@belvedere/compile';
import { platformCatalog } from '@belvedere/metrics-platform';

/** All that the platform shows and wakes people for, and what its expressions read. */
export const definitions: Domain = {
  name: 'platform',
  catalogs: [platformCatalog],
  dashboards: [],
  groups,
  tests,
};
