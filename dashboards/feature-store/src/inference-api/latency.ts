import {
  inferenceApiHighLatency,
  inferenceApiSevereLatency,
  recordedP50,
  recordedP95,
} from '@belvedere/alerts-feature-store';
import { formatQuantity, percent } from '@belvedere/core';
import { heatmap, section, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { inferenceRequestDuration } from '@belvedere/metrics-feature-store';
import { promisedShare, promisedTime } from '@belvedere/slo';
import { agreed, inferenceLatency } from '../objectives.ts';
import { endpoint } from '../variables.ts';

const slowest = inferenceRequestDuration.where({ endpoint }).quantile(0.99, { by: ['endpoint'] });

/** How long customers wait for an answer. */
export const latency = section('Latency', [
  timeseries('Fraud against personalization', {
    description: `The time that 95 % of the requests stay below, endpoint against endpoint. ${agreed(inferenceLatency)}`,
    queries: [recordedP95.series.legend('p95 {{endpoint}}')],
    alert: [inferenceApiHighLatency, inferenceApiSevereLatency],
    objective: inferenceLatency,
    min: 0,
    legend: 'table',
  }),
  timeseries('p50, p95 and p99', {
    description:
      'The time that half, 95 % and 99 % of the requests stay below. p99 alone rising points at single slow requests, all three at the whole. A dot is the trace of one request.',
    queries: [
      recordedP50.series.where({ endpoint }).legend('p50 {{endpoint}}'),
      recordedP95.series.where({ endpoint }).legend('p95 {{endpoint}}'),
      slowest.legend('p99 {{endpoint}}', { exemplars: true }),
    ],
    alert: inferenceApiHighLatency,
    min: 0,
    legend: 'table',
  }),
  timeseries('Requests within the objective', {
    description: `Share of the requests that are answered within ${formatQuantity(promisedTime(inferenceLatency))}. ${agreed(inferenceLatency)}`,
    queries: [
      inferenceRequestDuration
        .where({ endpoint })
        .shareUpTo(promisedTime(inferenceLatency), { by: ['endpoint'] })
        .legend('{{endpoint}}'),
    ],
    objective: inferenceLatency,
    thresholds: worseBelow(promisedShare(inferenceLatency)),
    max: percent(100),
  }),
  heatmap('Latency distribution', {
    description:
      'How many requests took how long. A second band above the first is a part of the requests that waits for something the others do not need.',
    of: inferenceRequestDuration.where({ endpoint }),
  }),
]);
