import { counter, gauge, histogram, job, nativeHistogram, summary } from '@belvedere/promql';

/** A catalog that imports may find: metrics of one job, of two, of none, and one that another catalog has too. */
export const api = job('api', { scrapeInterval: '15s' });
export const worker = job('worker', { scrapeInterval: '30s' });

export const requests = counter('requests_total', { help: 'Requests.', labels: ['status', 'path'], job: api });
export const duration = histogram('duration_seconds', { help: 'Time.', labels: ['path'], job: api });
export const lag = gauge('lag_seconds', { help: 'Lag.', labels: ['topic'], job: [api, worker] });
export const pause = summary('pause_seconds', { help: 'Pauses.', quantiles: [0.5, 0.9], job: [] });
export const load = nativeHistogram('load', { help: 'Load.', labels: ['path'], job: worker });
/** The name of a constant that imports use themselves. */
export const promql = gauge('dotted.name', { help: 'Any UTF-8.', job: [] });
