/** The cache as the services see it; as it sees itself is in the platform's catalog. */
import { counter, histogram } from '@belvedere/promql';
import { apiGateway, goService, javaService } from './jobs.ts';

const services = [apiGateway, goService, javaService] as const;

/** What is kept: answers of the gateway, text of documents, results of rules. */
const cache = { labels: ['cache'], values: { cache: ['responses', 'texts', 'rules'] }, job: services } as const;

export const cacheHits = counter('cache_hits_total', {
  help: 'Reads that the cache answered.',
  ...cache,
});

export const cacheMisses = counter('cache_misses_total', {
  help: 'Reads that the cache could not answer.',
  ...cache,
});

export const cacheOperationDuration = histogram('cache_operation_duration_seconds', {
  help: 'Time that reading or writing the cache took.',
  labels: ['operation'],
  values: { operation: ['read', 'write'] },
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
  job: services,
});
