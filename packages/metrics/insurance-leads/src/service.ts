/** What every service of the domain exposes of itself. */
import { dependencyMetrics, logMetrics, processMetrics, serviceMetrics } from '@belvedere/metrics-service';
import { everyService } from './jobs.ts';

const service = { job: everyService };

export const { processCpu, processMemory, processOpenFiles, processMaximumFiles, processStartTime } =
  processMetrics(service);

export const { serviceBuild, serviceConfigurationTime } = serviceMetrics(service);

export const { dependencyUp } = dependencyMetrics({
  dependencies: ['postgres', 'redis', 'ai_provider'],
  ...service,
});

export const { logMessages } = logMetrics(service);
