import { catalog } from '@belvedere/promql';
import * as abTests from './ab-tests.ts';
import * as business from './business.ts';
import * as features from './features.ts';
import * as inference from './inference.ts';
import * as model from './model.ts';
import * as registry from './registry.ts';
import * as service from './service.ts';
import * as stream from './stream.ts';
import * as training from './training.ts';

export * from './ab-tests.ts';
export * from './business.ts';
export * from './dashboards.ts';
export * from './features.ts';
export * from './inference.ts';
export * from './infrastructure.ts';
export * from './jobs.ts';
export * from './logs.ts';
export * from './model.ts';
export * from './registry.ts';
export * from './service.ts';
export * from './stream.ts';
export * from './training.ts';
export * from './vocabulary.ts';

/** Everything that the feature store's services expose. */
export const featureStoreCatalog = catalog(
  'feature-store',
  inference,
  model,
  features,
  stream,
  training,
  registry,
  abTests,
  business,
  service,
);
