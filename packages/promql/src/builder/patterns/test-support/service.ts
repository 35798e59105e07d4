import { catalog, counter, gauge, histogram, job, nativeHistogram } from '../../../index.ts';

/** What the patterns are tried on: a service with a cache and pools, scraped once a minute. */
export const api = job('api', { scrapeInterval: '1m' });

const own = { help: 'An example.', job: api } as const;
export const requests = counter('requests_total', { ...own, labels: ['endpoint'] });
export const failures = counter('failures_total', { ...own, labels: ['endpoint', 'reason'] });
export const hits = counter('hits_total', { ...own, labels: ['cache'] });
export const misses = counter('misses_total', { ...own, labels: ['cache'] });
export const duration = histogram('duration_seconds', { ...own, labels: ['endpoint'], buckets: [0.1, 0.5, 1, 2] });
export const latency = nativeHistogram('latency_seconds', { ...own, labels: ['endpoint'] });
export const used = gauge('used_bytes', { ...own, labels: ['pool'] });
export const limit = gauge('limit_bytes', { ...own, labels: ['pool'] });

export const service = catalog('service', { requests, failures, hits, misses, duration, latency, used, limit });
