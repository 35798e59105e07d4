/** What every service of the domain exposes of itself. */
import { processMetrics, serviceMetrics } from '@belvedere/metrics-service';
import { gauge } from '@belvedere/promql';
import { featureStore, inferenceApi, mlPipeline, streamProcessor } from './jobs.ts';

const everyService = { job: [inferenceApi, featureStore, streamProcessor, mlPipeline] } as const;

export const { processCpu, processMemory, processOpenFiles, processMaximumFiles, processStartTime } =
  processMetrics(everyService);

export const { serviceBuild, serviceConfigurationTime } = serviceMetrics(everyService);

/** Set by whoever does the work: dashboards mark the time between. */
export const serviceMaintenance = gauge('service_maintenance_active', {
  help: 'Whether the service is under planned maintenance: 1 or 0.',
  unit: 'ratio',
  ...everyService,
});
