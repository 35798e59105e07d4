import { equivalentMutants, groups, objectives, tests } from '@belvedere/alerts-insurance-leads';
import type { Domain } from '@belvedere/compile';
import { dashboards } from '@belvedere/dashboards-insurance-leads';
import { insuranceLeadsCatalog } from '@belvedere/metrics-insurance-leads';
import { platformCatalog } from '@belvedere/metrics-platform';

/** All that the domain shows and wakes people for, and what its expressions read. */
export const definitions: Domain = {
  name: 'insurance-leads',
  catalogs: [insuranceLeadsCatalog, platformCatalog],
  dashboards,
  groups,
  tests,
  objectives,
  equivalentMutants,
  unusedMetrics: [],
};
