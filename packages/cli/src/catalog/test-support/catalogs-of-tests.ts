/** A catalog of the feature store with a mistake of every sort. */
export const CHANGED_CATALOG = `
import { catalog, counter, gauge, histogram, job } from '@belvedere/promql';

const inferenceApi = job('inference-api', { scrapeInterval: '5s' });
const misspelt = job('inference-apu', { scrapeInterval: '10s' });

export const changedCatalog = catalog('changed', {
  renamed: counter('inference_requests_answered_total', { help: 'Requests.', job: inferenceApi }),
  requests: counter('inference_requests_total', {
    help: 'Requests.',
    labels: ['endpoint', 'code'],
    values: { endpoint: ['fraud'] },
    job: inferenceApi,
  }),
  active: counter('inference_active_requests', { help: 'Requests.', labels: ['endpoint'], job: inferenceApi }),
  duration: histogram('inference_request_duration_seconds', {
    help: 'Time.',
    labels: ['endpoint'],
    buckets: [0.01, 0.16, 5],
    job: inferenceApi,
  }),
  limit: gauge('inference_active_requests_limit', { help: 'Requests.', job: misspelt }),
});
`;

/** An answer with what only OpenMetrics has. */
export const OPEN_METRICS = `# TYPE jobs counter
# HELP jobs Jobs ended.
jobs_total{result="ok"} 3 # {trace_id="1"} 1.0
jobs_created{result="ok"} 1700000000.5
# TYPE build info
build_info{version="1.2"} 1
# TYPE mode stateset
mode{mode="idle"} 1
mode{mode="busy"} 0
# TYPE pause_seconds summary
# UNIT pause_seconds seconds
pause_seconds{quantile="0.5"} 0.1
pause_seconds{quantile="1"} 0.4
pause_seconds_sum 7.5
pause_seconds_count 30
# TYPE wait_seconds histogram
wait_seconds_bucket{le="1"} 1
wait_seconds_bucket{le="1000000"} 2
wait_seconds_bucket{le="+Inf"} 2
wait_seconds_sum 9
wait_seconds_count 2
# TYPE faults unknown
faults 3
# TYPE silent counter
# EOF
`;

export const OPEN_METRICS_CATALOG = `
import { catalog, counter, gauge, histogram, job, summary } from '@belvedere/promql';

const own = { help: 'Help.', job: job('open-metrics', { scrapeInterval: '1s' }) };

export const openMetricsCatalog = catalog('open-metrics', {
  jobs: counter('jobs_total', { ...own, labels: ['result'], values: { result: ['ok', 'failed'] } }),
  build: gauge('build_info', { ...own, labels: ['version'] }),
  mode: gauge('mode', { ...own, labels: ['mode'], values: { mode: ['idle', 'busy'] } }),
  pause: summary('pause_seconds', { ...own, quantiles: [0.5, 1] }),
  wait: histogram('wait_seconds', { ...own, buckets: [1, 1e6] }),
  faults: counter('faults', own),
  silent: counter('silent_total', own),
});
`;
