import { levelOf, rateOf, type Signal, type SeriesBehaviour } from '@belvedere/simulator/model';
import { api } from '../jobs.ts';
import {
  dependencyUp,
  logMessages,
  processCpu,
  processMaximumFiles,
  processMemory,
  processOpenFiles,
  processStartTime,
  serviceBuild,
  serviceConfigurationTime,
} from '../service.ts';
import { aiProviderUp, newVersion, postgresUp, redisUp, requestFailures, traffic } from './signals.ts';

const MEBIBYTE = 2 ** 20;

/** Processors that an instance keeps busy at the peak, and memory that it holds. */
const CPU: Readonly<Record<string, number>> = {
  'insurance-leads-api': 0.45,
  'insurance-leads-data-service': 0.5,
  'insurance-leads-orchestrator': 0.35,
  'insurance-leads-backend': 0.3,
};
const MEMORY: Readonly<Record<string, number>> = {
  'insurance-leads-api': 240 * MEBIBYTE,
  'insurance-leads-data-service': 310 * MEBIBYTE,
  'insurance-leads-orchestrator': 260 * MEBIBYTE,
  'insurance-leads-backend': 480 * MEBIBYTE,
};

const DEPENDENCIES: Readonly<Record<string, Signal>> = {
  postgres: postgresUp,
  redis: redisUp,
  ai_provider: aiProviderUp,
};

/** Messages per second at the peak; errors come with requests that fail. */
const LOGGED: Readonly<Record<string, number>> = { debug: 0, info: 9, warn: 0.12, fatal: 0 };
const ERRORS_PER_FAILURE = 12;

/** Of these the API runs the second where it was deployed. */
const VERSIONS = [
  { version: '1.18.2', revision: '4d0c7a1' },
  { version: '1.19.0', revision: '9be13f6' },
] as const;

export const serviceBehaviour: readonly SeriesBehaviour[] = [
  rateOf(processCpu, ({ labels, read, noise }) => (CPU[labels.job] ?? 0) * (0.1 + 0.9 * read(traffic)) * noise(0.06)),
  levelOf(processMemory, ({ labels, wander }) => Math.round((MEMORY[labels.job] ?? 0) * wander(0.06, 1800))),
  levelOf(processOpenFiles, ({ read, noise }) => Math.round(50 + 90 * read(traffic) * noise(0.05))),
  levelOf(processMaximumFiles, 65_536),
  levelOf(processStartTime, ({ start }) => start),
  levelOf(
    serviceBuild,
    ({ labels, read }) => {
      const running = VERSIONS[labels.job === api.name ? read(newVersion) : 0];
      return labels.version === running?.version ? 1 : undefined;
    },
    { labels: VERSIONS },
  ),
  levelOf(serviceConfigurationTime, ({ start }) => start),
  levelOf(dependencyUp, ({ labels, read }) => {
    const dependency = DEPENDENCIES[labels.dependency];
    return dependency === undefined ? undefined : read(dependency);
  }),
  rateOf(logMessages, ({ labels, read, noise }) => {
    const busy = read(traffic) * noise(0.1);
    if (labels.level !== 'error') return (LOGGED[labels.level] ?? 0) * busy;
    return ERRORS_PER_FAILURE * read(requestFailures(labels.job)) * busy;
  }),
];
