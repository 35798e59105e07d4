/** What every service of the domain exposes of itself. */
import { dependencyMetrics, processMetrics, serviceMetrics } from '@belvedere/metrics-service';
import { everyService } from './jobs.ts';

const service = { job: everyService };

export const { processCpu, processMemory, processOpenFiles, processMaximumFiles, processStartTime } =
  processMetrics(service);

export const { serviceBuild, serviceConfigurationTime } = serviceMetrics(service);

export const { dependencyUp } = dependencyMetrics({
  dependencies: [
    'dynamodb',
    'postgres',
    'redis',
    'message_broker',
    'payment_provider',
    'trading_venue',
    'market_feed',
    'notification_provider',
  ],
  ...service,
});
