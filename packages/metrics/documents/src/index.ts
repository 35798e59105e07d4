import { catalog } from '@belvedere/promql';
import * as business from './business.ts';
import * as cache from './cache.ts';
import * as compliance from './compliance.ts';
import * as database from './database.ts';
import * as documents from './documents.ts';
import * as goRuntime from './go-runtime.ts';
import * as http from './http.ts';
import * as jvmRuntime from './jvm-runtime.ts';
import * as models from './models.ts';
import * as service from './service.ts';
import * as training from './training.ts';
import * as usage from './usage.ts';

export * from './business.ts';
export * from './cache.ts';
export * from './compliance.ts';
export * from './dashboards.ts';
export * from './database.ts';
export * from './documents.ts';
export * from './go-runtime.ts';
export * from './http.ts';
export * from './infrastructure.ts';
export * from './jobs.ts';
export * from './jvm-runtime.ts';
export * from './models.ts';
export * from './service.ts';
export * from './training.ts';
export * from './usage.ts';

/** Everything that the services of document analysis expose. */
export const documentsCatalog = catalog(
  'documents',
  documents,
  usage,
  models,
  training,
  business,
  compliance,
  http,
  database,
  cache,
  service,
  goRuntime,
  jvmRuntime,
);
