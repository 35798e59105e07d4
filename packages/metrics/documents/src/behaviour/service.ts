import { levelOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
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
import { cacheUp, databaseUp, demand, requestFailureShare, requests } from './signals.ts';

const MEBIBYTE = 2 ** 20;

/** Processors that a service keeps busy at the peak, and memory that it holds. */
const CPU: Readonly<Record<string, number>> = {
  'documents-api-gateway': 0.6,
  'documents-ml-service': 1.4,
  'documents-go-service': 0.9,
  'documents-java-service': 0.7,
};
const MEMORY: Readonly<Record<string, number>> = {
  'documents-api-gateway': 260 * MEBIBYTE,
  'documents-ml-service': 3_400 * MEBIBYTE,
  'documents-go-service': 540 * MEBIBYTE,
  'documents-java-service': 1_700 * MEBIBYTE,
};

/** Messages for each request; a failed request is an error in the log. */
const MESSAGES: Readonly<Record<string, number>> = { debug: 0, info: 2.2, warn: 0.03, error: 0, fatal: 0 };

export const serviceBehaviour: readonly SeriesBehaviour[] = [
  rateOf(processCpu, ({ labels, read, noise }) => (CPU[labels.job] ?? 0) * (0.1 + 0.9 * read(demand)) * noise(0.06)),
  levelOf(processMemory, ({ labels, wander }) => Math.round((MEMORY[labels.job] ?? 0) * wander(0.06, 1800))),
  levelOf(processOpenFiles, ({ read, noise }) => Math.round(70 + 160 * read(demand) * noise(0.05))),
  levelOf(processMaximumFiles, 65_536),
  levelOf(processStartTime, ({ start }) => start),
  levelOf(serviceBuild, 1, { labels: [{ version: '5.8.1', revision: '4c9e0a7' }] }),
  levelOf(serviceConfigurationTime, ({ start }) => start),
  levelOf(dependencyUp, ({ labels, read }) => {
    if (labels.dependency === 'database') return read(databaseUp);
    return labels.dependency === 'cache' ? read(cacheUp) : 1;
  }),
  rateOf(logMessages, ({ labels, read, noise }) => {
    const perRequest = labels.level === 'error' ? read(requestFailureShare(labels.job)) : (MESSAGES[labels.level] ?? 0);
    return (perRequest * read(requests(labels.job)) * noise(0.1)) / 2;
  }),
];
