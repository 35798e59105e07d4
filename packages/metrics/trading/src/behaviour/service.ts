import { levelOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import type { Job } from '@belvedere/promql';
import {
  apiGateway,
  marketData,
  notification,
  orderProcessing,
  payment,
  portfolio,
  risk,
  signals,
  trading,
  userManagement,
} from '../jobs.ts';
import {
  dependencyUp,
  processCpu,
  processMaximumFiles,
  processMemory,
  processOpenFiles,
  processStartTime,
  serviceBuild,
  serviceConfigurationTime,
} from '../service.ts';
import { logMessages, traceSpans } from '../telemetry.ts';
import { INSTANCES, onServices } from './instances.ts';
import { feedUp, requests, traffic, venueUp } from './signals.ts';

export const MEBIBYTE = 2 ** 20;

/** Of each service: processors that an instance keeps busy at the peak, MiB that it holds, and what it needs. */
export const SERVICES: readonly {
  readonly service: Job;
  readonly cpu: number;
  readonly memory: number;
  readonly needs: readonly string[];
}[] = [
  { service: apiGateway, cpu: 0.6, memory: 280, needs: ['redis'] },
  { service: payment, cpu: 0.2, memory: 340, needs: ['postgres', 'message_broker', 'payment_provider'] },
  { service: orderProcessing, cpu: 0.5, memory: 420, needs: ['postgres', 'redis', 'message_broker'] },
  { service: trading, cpu: 0.9, memory: 760, needs: ['dynamodb', 'redis', 'message_broker', 'trading_venue'] },
  { service: portfolio, cpu: 0.4, memory: 510, needs: ['postgres', 'message_broker'] },
  { service: marketData, cpu: 0.8, memory: 640, needs: ['dynamodb', 'redis', 'market_feed'] },
  { service: signals, cpu: 0.7, memory: 920, needs: ['dynamodb', 'message_broker'] },
  { service: risk, cpu: 0.3, memory: 300, needs: ['postgres', 'redis', 'message_broker'] },
  { service: userManagement, cpu: 0.3, memory: 330, needs: ['postgres', 'redis'] },
  {
    service: notification,
    cpu: 0.2,
    memory: 260,
    needs: ['dynamodb', 'message_broker', 'notification_provider'],
  },
];

const sizeOf = (job: string) => SERVICES.find(({ service }) => service.name === job);

const LOG_SHARES: Readonly<Record<string, number>> = { debug: 0, info: 1.2, warn: 0.01, error: 0.0008, fatal: 0 };
const SPAN_SHARES: Readonly<Record<string, number>> = { exported: 0.4, unsampled: 3.6, dropped: 0.0002 };

/** Whether what a service needs answers it. The readiness check looks at the venues and the feeds one by one. */
const dependencies = SERVICES.map(({ service, needs }) =>
  levelOf(
    dependencyUp,
    ({ labels, read }) => {
      if (labels.dependency === 'trading_venue') return read(venueUp('exchange'));
      return labels.dependency === 'market_feed' ? read(feedUp('trades')) : 1;
    },
    { on: onServices(service), labels: needs.map((dependency) => ({ dependency })) },
  ),
);

export const serviceBehaviour: readonly SeriesBehaviour[] = [
  rateOf(
    processCpu,
    ({ labels, read, noise }) => (sizeOf(labels.job)?.cpu ?? 0) * (0.1 + 0.9 * read(traffic)) * noise(0.06),
  ),
  levelOf(processMemory, ({ labels, wander }) =>
    Math.round((sizeOf(labels.job)?.memory ?? 0) * MEBIBYTE * wander(0.06, 1800)),
  ),
  levelOf(processOpenFiles, ({ read, noise }) => Math.round(60 + 180 * read(traffic) * noise(0.05))),
  levelOf(processMaximumFiles, 65_536),
  levelOf(processStartTime, ({ start }) => start),
  levelOf(serviceBuild, 1, { labels: [{ version: '5.3.1', revision: '9c04e7a' }] }),
  levelOf(serviceConfigurationTime, ({ start }) => start),
  ...dependencies,
  rateOf(logMessages, ({ labels, read }) => (read(requests(labels.job)) * (LOG_SHARES[labels.level] ?? 0)) / INSTANCES),
  rateOf(
    traceSpans,
    ({ labels, read }) => (read(requests(labels.job)) * (SPAN_SHARES[labels.result] ?? 0)) / INSTANCES,
  ),
];
