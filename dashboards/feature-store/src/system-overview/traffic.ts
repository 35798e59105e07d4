import { inferenceApiHighErrorRate, recordedErrorRatio, recordedRequestRate } from '@belvedere/alerts-feature-store';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-feature-store';

const ofTheEndpoint = [{ dashboard: dashboards.inferenceApi, variables: { endpoint: 'endpoint' } }];

/** What is asked of the API, and how much of it fails. */
export const traffic = section('Traffic and errors', [
  timeseries('Requests by endpoint', {
    description: 'Requests per second. The day has a shape: compare with the same time of yesterday.',
    queries: [recordedRequestRate.series.legend('{{endpoint}}')],
    unit: 'reqps',
    min: 0,
    stack: 'normal',
    dataLinks: ofTheEndpoint,
  }),
  timeseries('Errors by endpoint', {
    description: 'Share of the requests that fail with a 5xx. What clients did wrong (4xx) does not count.',
    queries: [recordedErrorRatio.series.legend('{{endpoint}}')],
    alert: inferenceApiHighErrorRate,
    min: 0,
    dataLinks: ofTheEndpoint,
  }),
]);
