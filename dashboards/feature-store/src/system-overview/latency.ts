import {
  inferenceApiHighLatency,
  inferenceApiHighLoad,
  inferenceApiSevereLatency,
  recordedP50,
  recordedP95,
  recordedP99,
} from '@belvedere/alerts-feature-store';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { dashboards, inferenceActiveRequests, inferenceActiveRequestsLimit } from '@belvedere/metrics-feature-store';
import { agreed, inferenceLatency } from '../objectives.ts';

/** How long customers wait, and whether they queue. */
export const latency = section('Latency', [
  timeseries('p50, p95 and p99 by endpoint', {
    description: `The time that half, 95 % and 99 % of the requests stay below. ${agreed(inferenceLatency)}`,
    queries: [
      recordedP50.series.legend('p50 {{endpoint}}'),
      recordedP95.series.legend('p95 {{endpoint}}'),
      recordedP99.series.legend('p99 {{endpoint}}'),
    ],
    alert: [inferenceApiHighLatency, inferenceApiSevereLatency],
    objective: inferenceLatency,
    min: 0,
    legend: 'table',
    dataLinks: [{ dashboard: dashboards.inferenceApi, variables: { endpoint: 'endpoint' } }],
    width: 16,
    height: 9,
  }),
  timeseries('Load by instance', {
    description: 'Requests in progress as a share of what an instance takes at once. At 100 % it refuses further ones.',
    queries: [
      inferenceActiveRequests
        .sum({ by: ['job', 'instance'] })
        .dividedBy(inferenceActiveRequestsLimit)
        .legend('{{instance}}'),
    ],
    alert: inferenceApiHighLoad,
    min: 0,
    width: 8,
    height: 9,
  }),
]);
