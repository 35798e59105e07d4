import type { Dashboard } from '@belvedere/dashboard-kit';
import { businessOverview } from './business-overview/index.ts';
import { infrastructureHealth } from './infrastructure-health/index.ts';
import { mlPerformance } from './ml-performance/index.ts';
import { technicalPerformance } from './technical-performance/index.ts';

/** The dashboards of document analysis, the one to begin with first. */
export const dashboards: readonly Dashboard[] = [
  businessOverview,
  technicalPerformance,
  infrastructureHealth,
  mlPerformance,
];
