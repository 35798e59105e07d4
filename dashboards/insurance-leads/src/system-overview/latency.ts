import {
  recordedRequestP50,
  recordedRequestP95,
  recordedRequestP99,
  requestDuration,
  slowApiResponseTime,
} from '@belvedere/alerts-insurance-leads';
import { heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import { service } from '../variables.ts';

const own = { job: service };

/** How long those who ask wait. */
export const latency = section('Latency', [
  timeseries('p95 by service', {
    description:
      'The time that 95 % of the requests of a service stay below. The slowest one that others ask is the cause.',
    queries: [recordedRequestP95.series.legend('{{job}}')],
    alert: slowApiResponseTime,
    min: 0,
  }),
  timeseries('p50, p95 and p99', {
    description:
      'The time that half, 95 % and 99 % of the requests of the chosen services stay below. p99 alone rising points at single slow requests, all three at the whole.',
    queries: [
      recordedRequestP50.series.where(own).legend('p50 {{job}}'),
      recordedRequestP95.series.where(own).legend('p95 {{job}}'),
      recordedRequestP99.series.where(own).legend('p99 {{job}}'),
    ],
    min: 0,
  }),
  heatmap('Distribution of durations', {
    description: 'How many requests of the chosen services took how long. Two bands are two kinds of requests.',
    of: requestDuration.where(own),
    scale: 'log',
  }),
  timeseries('p95 by route', {
    description: 'The time that 95 % of the requests of a route stay below: which route is the slow one.',
    queries: [
      requestDuration
        .where(own)
        .quantile(0.95, { by: ['job', 'path'] })
        .legend('{{job}} {{path}}'),
    ],
    min: 0,
  }),
]);
