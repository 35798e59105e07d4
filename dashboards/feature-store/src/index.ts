import type { Dashboard } from '@belvedere/dashboard-kit';
import { businessMetrics } from './business-metrics/index.ts';
import { featureStore } from './feature-store/index.ts';
import { inferenceApi } from './inference-api/index.ts';
import { mlPipeline } from './ml-pipeline/index.ts';
import { streamProcessing } from './stream-processing/index.ts';
import { systemOverview } from './system-overview/index.ts';

/** The dashboards of the feature store, the one to begin with first. */
export const dashboards: readonly Dashboard[] = [
  systemOverview,
  inferenceApi,
  featureStore,
  streamProcessing,
  mlPipeline,
  businessMetrics,
];
