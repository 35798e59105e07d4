import { catalog } from '@belvedere/promql';
import * as aiModels from './ai-models.ts';
import * as backgroundJobs from './background-jobs.ts';
import * as database from './database.ts';
import * as http from './http.ts';
import * as leads from './leads.ts';
import * as service from './service.ts';

export * from './ai-models.ts';
export * from './background-jobs.ts';
export * from './dashboards.ts';
export * from './database.ts';
export * from './http.ts';
export * from './infrastructure.ts';
export * from './jobs.ts';
export * from './leads.ts';
export * from './service.ts';

/** Everything that the services of lead generation expose. */
export const insuranceLeadsCatalog = catalog(
  'insurance-leads',
  leads,
  aiModels,
  backgroundJobs,
  http,
  database,
  service,
);
