import { dashboardKeys } from '@belvedere/core';

/** The dashboards of the domain, as others link to them. */
export const dashboards = dashboardKeys('feature-store', {
  systemOverview: 'System overview',
  inferenceApi: 'Inference API',
  featureStore: 'Feature store',
  streamProcessing: 'Stream processing',
  mlPipeline: 'ML pipeline',
  businessMetrics: 'Business metrics',
});
