import { groups, objectives, tests } from '@belvedere/alerts-platform';
import type { Domain } from '@belvedere/compile';
import { dashboards } from '@belvedere/dashboards-platform';
import { platformCatalog } from '@belvedere/metrics-platform';
import { equivalentMutants } from './equivalent-mutants.ts';
import { routing } from './routing/index.ts';

/** All that the platform shows and wakes people for, what its expressions read, and the one tree of routes. */
export const definitions: Domain = {
  name: 'platform',
  catalogs: [platformCatalog],
  dashboards,
  groups,
  tests,
  objectives,
  equivalentMutants,
  routing,
};
