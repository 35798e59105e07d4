import {
  highApiErrorRate,
  recordedRequestErrorRatio,
  recordedRequestRate,
  requests,
} from '@belvedere/alerts-insurance-leads';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { httpRequestsInProgress } from '@belvedere/metrics-insurance-leads';
import { service } from '../variables.ts';

const own = { job: service };

/** What the services are asked, and how much of it fails. */
export const traffic = section('Traffic and errors', [
  timeseries('Requests by service', {
    description: 'Requests per second. The day has a shape: compare with the same time of other days.',
    queries: [recordedRequestRate.series.where(own).legend('{{job}}')],
    unit: 'reqps',
    stack: 'normal',
    min: 0,
  }),
  timeseries('Errors by service', {
    description:
      'Share of the requests that fail with a 5xx. If the data service fails, the API fails with it; the API alone is its own version.',
    queries: [recordedRequestErrorRatio.series.where(own).legend('{{job}}')],
    alert: highApiErrorRate,
    min: 0,
  }),
  timeseries('Errors by route and status', {
    description:
      'Requests per second that fail with a 5xx, by route. One route alone is its code, all of them what they share.',
    queries: [
      requests
        .where({ ...own, status: /5../ })
        .rate()
        .sum({ by: ['job', 'path', 'status'] })
        .legend('{{job}} {{path}} {{status}}'),
    ],
    unit: 'reqps',
    min: 0,
  }),
  timeseries('In progress', {
    description: 'Requests that are being answered. If it rises while the rate does not, they wait for something.',
    queries: [
      httpRequestsInProgress
        .where(own)
        .sum({ by: ['job'] })
        .legend('{{job}}'),
    ],
    min: 0,
  }),
]);
