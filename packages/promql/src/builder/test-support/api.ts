/** The metrics of an API, for the tests of the builder's types. */
import { counter, gauge, histogram, job, nativeHistogram, summary } from '../../index.ts';

export const api = job('inference-api', { scrapeInterval: '10s' });
export const batch = job('batch', { scrapeInterval: '1m' });

export const requests = counter('http_requests_total', { help: 'Requests.', labels: ['method', 'status'], job: api });
export const sent = counter('sent_bytes_total', { help: 'Bytes sent.', labels: ['method'], job: api });
export const duration = histogram('request_duration_seconds', { help: 'Time.', labels: ['method'], job: api });
export const latency = nativeHistogram('latency_seconds', { help: 'Time.', labels: ['method'], job: api });
export const pause = summary('pause_seconds', { help: 'Pauses.', quantiles: [0.5, 1], job: api });
export const lag = gauge('consumer_lag', { help: 'Lag.', labels: ['topic'], job: api });
export const lastSuccess = gauge('last_success_timestamp_seconds', { help: 'When.', labels: ['step'], job: batch });
export const restarts = counter('restarts_total', { help: 'Restarts.', job: [api, batch] });
export const owner = gauge('topic_owner', { help: 'Who owns a topic.', labels: ['topic', 'team'], job: api });

export const byMethod = requests.rate('5m').sum({ by: ['method'] });
export const p95 = duration.quantile(0.95, { by: ['method'] });
export const failed = requests
  .where({ status: /5../ })
  .rate()
  .sum({ by: ['method'] });
export const errors = failed.dividedBy(byMethod);
