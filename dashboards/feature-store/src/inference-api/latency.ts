import {
  inferenceApiHighLatency,
  inferenceApiSevereLatency,
  recordedP50,
  recordedP95,
  recordedP99,
} from '@belvedere/alerts-feature-store';
import { formatQuantity, percent } from '@belvedere/core';
import { section, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { inferenceRequestDuration } from '@belvedere/metrics-feature-store';
import { agreed, objectives } from '../objectives.ts';
import { endpoint } from '../variables.ts';

/** How long customers wait for an answer. */
export const latency = section('Latency', [
  timeseries('Fraud against personalization', {
    description: `The time that 95 % of the requests stay below, endpoint against endpoint. ${agreed('below', objectives.latency)}`,
    queries: [recordedP95.series.legend('p95 {{endpoint}}')],
    alert: [inferenceApiHighLatency, inferenceApiSevereLatency],
    min: 0,
    legend: 'table',
  }),
  timeseries('p50, p95 and p99', {
    description:
      'The time that half, 95 % and 99 % of the requests stay below. p99 alone rising points at single slow requests, all three at the whole.',
    queries: [
      recordedP50.series.where({ endpoint }).legend('p50 {{endpoint}}'),
      recordedP95.series.where({ endpoint }).legend('p95 {{endpoint}}'),
      recordedP99.series.where({ endpoint }).legend('p99 {{endpoint}}'),
    ],
    alert: inferenceApiHighLatency,
    min: 0,
    legend: 'table',
  }),
  timeseries('Requests within the objective', {
    description: `Share of the requests that are answered within ${formatQuantity(objectives.latency)}. ${agreed('above', objectives.fastRequests)}`,
    queries: [
      inferenceRequestDuration
        .where({ endpoint })
        .shareUpTo(objectives.latency, { by: ['endpoint'] })
        .legend('{{endpoint}}'),
    ],
    thresholds: worseBelow(objectives.fastRequests),
    max: percent(100),
    width: 24,
    height: 7,
  }),
]);
