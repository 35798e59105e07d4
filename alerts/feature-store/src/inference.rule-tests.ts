import {
  inferenceActiveRequests,
  inferenceActiveRequestsLimit,
  inferenceApi,
  inferenceRequestDuration,
  inferenceRequests,
} from '@belvedere/metrics-feature-store';
import {
  counterSeries,
  during,
  gaugeSeries,
  histogramSeries,
  quietTest,
  ruleTest,
  type RuleTest,
} from '@belvedere/rule-kit';
import {
  inferenceApiDown,
  inferenceApiHighErrorRate,
  inferenceApiHighLatency,
  inferenceApiHighLoad,
  inferenceApiSevereLatency,
} from './inference.ts';

const UP = { level: 1 };
const DOWN = { level: 0 };

/** A job of another domain that exposes the same metrics. */
const ELSEWHERE = { job: 'gateway', instance: 'gateway-0' };

/** Half of the requests at each of two instances, and as many at a service of another domain that never fails. */
const requests = (perMinute: number) => [
  ...['inference-api-0', 'inference-api-1'].map((instance) =>
    counterSeries(inferenceRequests, { endpoint: 'fraud', status: '200', instance }, [
      during('30m', { perMinute: perMinute / 2 }),
    ]),
  ),
  counterSeries(inferenceRequests, { endpoint: 'fraud', status: '200', ...ELSEWHERE }, [
    during('30m', { perMinute: 10_000 }),
  ]),
];

/** Failures begin after ten quiet minutes, at one instance. */
const failures = (perMinute: number) =>
  counterSeries(inferenceRequests, { endpoint: 'fraud', status: '500' }, [
    during('10m', { perMinute: 0 }),
    during('20m', { perMinute }),
  ]);

const down: readonly RuleTest[] = [
  ruleTest({
    alert: inferenceApiDown,
    input: [
      gaugeSeries(inferenceApi.up, {}, [during('5m', UP), during('5m', DOWN)]),
      gaugeSeries(inferenceApi.up, { instance: 'inference-api-1' }, [during('10m', UP)]),
    ],
    silentAt: '5m50s',
    firingAt: '6m',
    fires: [
      {
        labels: { job: 'inference-api', instance: 'inference-api-0' },
        annotations: {
          summary: 'An instance of the inference API is down',
          description: 'inference-api-0 has not answered Prometheus for a minute.',
        },
      },
    ],
  }),
  ruleTest({
    alert: inferenceApiDown,
    name: 'fires when Prometheus lost every target',
    input: [gaugeSeries(inferenceApi.up, {}, [during('5m', UP), during('5m', 'missing')])],
    silentAt: '5m50s',
    firingAt: '6m',
    fires: [
      {
        labels: { job: 'inference-api', instance: 'inference-api' },
        annotations: {
          summary: 'An instance of the inference API is down',
          description: 'inference-api has not answered Prometheus for a minute.',
        },
      },
    ],
  }),
  quietTest({
    alert: inferenceApiDown,
    name: 'quiet while a target of another job is down',
    input: [
      gaugeSeries(inferenceApi.up, {}, [during('10m', UP)]),
      gaugeSeries(inferenceApi.up, ELSEWHERE, [during('10m', DOWN)]),
    ],
    at: '10m',
  }),
];

const errors: readonly RuleTest[] = [
  ruleTest({
    alert: inferenceApiHighErrorRate,
    input: [...requests(6_000), failures(120)],
    // 2 % fail from 10m on; within the window it is more than 1 % from 12m30s on.
    silentAt: '14m20s',
    firingAt: '14m30s',
    fires: [
      {
        labels: { endpoint: 'fraud' },
        annotations: {
          summary: 'Inference requests fail',
          description: '1.828% of the requests to fraud fail, more than 1 % for 2 minutes.',
        },
      },
    ],
  }),
  quietTest({
    alert: inferenceApiHighErrorRate,
    name: 'quiet at 0.9 %',
    input: [...requests(6_000), failures(54)],
    at: '30m',
  }),
  quietTest({
    alert: inferenceApiHighErrorRate,
    name: 'quiet where a few of very few fail',
    input: [...requests(20), failures(5)],
    at: '30m',
  }),
];

/** Ten quick minutes, then every request between two bounds of the histogram, at one of two instances. */
const slowing = (perMinute: number, bound: number) => [
  ...requests(perMinute),
  histogramSeries(inferenceRequestDuration, { endpoint: 'fraud' }, [
    during('10m', { perMinute, below: { 0.1: 1 } }),
    during('20m', { perMinute, below: { [bound]: 1 } }),
  ]),
  histogramSeries(inferenceRequestDuration, { endpoint: 'fraud', instance: 'inference-api-1' }, [
    during('30m', { perMinute, below: { 0.1: 1 } }),
  ]),
  histogramSeries(inferenceRequestDuration, { endpoint: 'fraud', ...ELSEWHERE }, [
    during('30m', { perMinute: 10_000, below: { 0.1: 1 } }),
  ]),
];

const latencies: readonly RuleTest[] = [
  ruleTest({
    alert: inferenceApiHighLatency,
    // More than 5 % of the window are slow from 10m30s on.
    input: slowing(600, 0.175),
    silentAt: '12m20s',
    firingAt: '12m30s',
    fires: [
      {
        labels: { endpoint: 'fraud' },
        annotations: {
          summary: 'Inference latency exceeds its objective',
          description: 'P95 latency of fraud is 170.2ms, above 150ms for 2 minutes.',
        },
      },
    ],
  }),
  quietTest({ alert: inferenceApiHighLatency, name: 'quiet up to 150 ms', input: slowing(600, 0.15), at: '30m' }),
  quietTest({
    alert: inferenceApiHighLatency,
    name: 'quiet where almost nothing is asked',
    input: slowing(3, 0.175),
    at: '30m',
  }),
  ruleTest({
    alert: inferenceApiSevereLatency,
    input: slowing(600, 0.25),
    silentAt: '11m20s',
    firingAt: '11m30s',
    fires: [
      {
        labels: { endpoint: 'fraud' },
        annotations: {
          summary: 'Inference latency is far beyond its objective',
          description: 'P95 latency of fraud is 233.9ms, above 200ms for a minute.',
        },
      },
    ],
  }),
  quietTest({ alert: inferenceApiSevereLatency, name: 'quiet up to 200 ms', input: slowing(600, 0.2), at: '30m' }),
];

const activeRequests = (endpoint: string, level: number) =>
  gaugeSeries(inferenceActiveRequests, { endpoint }, [during('5m', { level: 10 }), during('10m', { level })]);
const limit = gaugeSeries(inferenceActiveRequestsLimit, {}, [during('15m', { level: 128 })]);

const load: readonly RuleTest[] = [
  ruleTest({
    alert: inferenceApiHighLoad,
    input: [activeRequests('fraud', 70), activeRequests('personalization', 40), limit],
    silentAt: '9m50s',
    firingAt: '10m',
    fires: [
      {
        labels: { job: 'inference-api', instance: 'inference-api-0' },
        annotations: {
          summary: 'The inference API is close to its limit',
          description:
            'inference-api-0 is busy with 85.94% of the requests that it takes at once, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({
    alert: inferenceApiHighLoad,
    name: 'quiet at 78 %',
    input: [activeRequests('fraud', 60), activeRequests('personalization', 40), limit],
    at: '15m',
  }),
];

export const inferenceTests: readonly RuleTest[] = [...down, ...errors, ...latencies, ...load];
