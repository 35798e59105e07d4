import {
  inferenceActiveRequests,
  inferenceActiveRequestsLimit,
  inferenceApi,
  inferenceRequestDuration,
  inferenceRequests,
} from '@belvedere/metrics-feature-store';
import {
  available,
  counterSeries,
  firing,
  gaugeSeries,
  histogramSeries,
  lost,
  outage,
  pending,
  quietTest,
  resolved,
  ruleTest,
  scenario,
  silent,
  steady,
  target,
  type Alert,
  type RuleTest,
} from '@belvedere/rule-kit';
import {
  inferenceApiDown,
  inferenceApiHighErrorRate,
  inferenceApiHighLatency,
  inferenceApiHighLoad,
  inferenceApiSevereLatency,
} from './inference.ts';

const INSTANCES = ['inference-api-0', 'inference-api-1'];
const labels = { endpoint: 'fraud' };

/** A job of another domain that exposes the same metrics. */
const ELSEWHERE = { job: 'gateway', instance: 'gateway-0' };

const downAt = (instance: string) => ({
  labels: { job: 'inference-api', instance },
  annotations: {
    summary: 'An instance of the inference API is down',
    description: `${instance} has not answered Prometheus for a minute.`,
  },
});
const healthy = target(inferenceApi, 'inference-api-1', [available('10m')]);
const foreign = (level: number) => gaugeSeries(inferenceApi.up, ELSEWHERE, [steady('10m', { level })]);

const down: readonly RuleTest[] = [
  scenario(inferenceApiDown, {
    name: 'fires while an instance is down',
    given: [...target(inferenceApi, 'inference-api-0', [available('3m'), outage('2m'), available('5m')]), ...healthy],
    expect: [
      silent('2m50s'),
      pending('3m50s', { job: 'inference-api', instance: 'inference-api-0' }),
      firing('4m', downAt('inference-api-0')),
      resolved('5m'),
    ],
  }),
  ruleTest({
    alert: inferenceApiDown,
    name: 'fires when Prometheus lost every target',
    input: [...target(inferenceApi, 'inference-api-0', [available('3m'), lost('7m')]), foreign(1)],
    silentAt: '3m50s',
    firingAt: '4m',
    fires: [downAt('inference-api')],
  }),
  quietTest({
    alert: inferenceApiDown,
    name: 'quiet while a target of another job is down',
    input: [...healthy, foreign(0)],
    at: '5m',
  }),
];

/** Answers a minute, before the sixth and after it, half of them at each of two instances. */
const answers = (status: string, before: number, after: number) =>
  INSTANCES.map((instance) =>
    counterSeries(inferenceRequests, { ...labels, status, instance }, [
      steady('6m', { perMinute: before / 2 }),
      steady('14m', { perMinute: after / 2 }),
    ]),
  );

/** As many fail as succeed. */
const answersElsewhere = ['200', '500'].map((status) =>
  counterSeries(inferenceRequests, { ...labels, status, ...ELSEWHERE }, [steady('20m', { perMinute: 10_000 })]),
);

const failing = (share: string) => ({
  labels,
  annotations: {
    summary: 'Inference requests fail',
    description: `${share} of the requests to fraud fail, more than 1 % for 2 minutes.`,
  },
});

const errors: readonly RuleTest[] = [
  scenario(inferenceApiHighErrorRate, {
    name: 'fires while more than 1 % fail',
    // Half as many requests from 6m on, of which 2 % fail.
    given: [...answers('200', 6_000, 2_940), ...answers('500', 0, 30), ...answers('503', 0, 30), ...answersElsewhere],
    expect: [silent('9m'), pending('11m10s', labels), firing('11m20s', failing('2%'))],
  }),
  scenario(inferenceApiHighErrorRate, {
    name: 'ends when less than 1 % fail',
    given: [...answers('200', 980, 2_940), ...answers('500', 20, 0), ...answersElsewhere],
    expect: [firing('6m', failing('2%')), firing('7m', failing('1.132%')), resolved('8m')],
  }),
  scenario(inferenceApiHighErrorRate, {
    name: 'quiet at 1 %',
    given: [...answers('200', 5_940, 5_940), ...answers('500', 60, 60), ...answersElsewhere],
    expect: [silent('6m'), silent('10m')],
  }),
  scenario(inferenceApiHighErrorRate, {
    name: 'quiet where nothing ever failed',
    given: [...answers('200', 6_000, 6_000), ...answersElsewhere],
    expect: [silent('10m')],
  }),
  scenario(inferenceApiHighErrorRate, {
    name: 'fires from a little more than 30 requests a minute on',
    given: [...answers('500', 31.5, 31.5), ...answersElsewhere],
    expect: [firing('8m', failing('100%'))],
  }),
  scenario(inferenceApiHighErrorRate, {
    name: 'quiet at a little less than 30 requests a minute',
    given: [...answers('500', 29.4, 29.4), ...answersElsewhere],
    expect: [silent('8m')],
  }),
];

/**
 * Requests that all take between two bounds of the histogram, quick ones before the sixth minute and these after it, at one
 * of two instances; the other stays quick and is asked half as much. Elsewhere they take for ever.
 */
const durations = (bound: number) => [
  ...histogramSeries(inferenceRequestDuration, labels, [
    steady('6m', { perMinute: 600, below: { 0.1: 1 } }),
    steady('6m', { perMinute: 600, below: { [bound]: 1 } }),
    steady('8m', { perMinute: 600, below: { 0.1: 1 } }),
  ]),
  ...histogramSeries(inferenceRequestDuration, { ...labels, instance: 'inference-api-1' }, [
    steady('20m', { perMinute: 300, below: { 0.1: 1 } }),
  ]),
  ...histogramSeries(inferenceRequestDuration, { ...labels, ...ELSEWHERE }, [
    steady('20m', { perMinute: 10_000, below: { 5: 0 } }),
  ]),
];

/** All requests as slow as this, the same all the time. */
const slow = (bound: number) =>
  INSTANCES.flatMap((instance) =>
    histogramSeries(inferenceRequestDuration, { ...labels, instance }, [
      steady('20m', { perMinute: 600, below: { 0.01: 0, [bound]: 1 } }),
    ]),
  );

interface Latency {
  readonly alert: Alert<'endpoint'>;
  readonly summary: string;
  /** In seconds: a bound of the histogram, the next one above it, and what is written of them. */
  readonly bound: number;
  readonly above: number;
  readonly than: string;
  /** Of the transition: when it fires, and with which value. */
  readonly waits: '8m20s' | '7m20s';
  readonly fires: '8m30s' | '7m30s';
  readonly at: string;
  readonly steadily: string;
}

const latencyTests = ({ alert, summary, above, bound, than, waits, fires, at, steadily }: Latency) => {
  const slowAt = (latency: string) => ({
    labels,
    annotations: { summary, description: `P95 latency of fraud is ${latency}, above ${than}.` },
  });
  return [
    scenario(alert, {
      name: 'fires while requests are slow',
      given: [...durations(above), ...answers('200', 600, 600), ...answersElsewhere],
      expect: [silent('5m50s'), pending(waits, labels), firing(fires, slowAt(at)), resolved('17m30s')],
    }),
    scenario(alert, {
      name: 'quiet at its bound',
      given: [...durations(bound), ...answers('200', 600, 600), ...answersElsewhere],
      expect: [silent('12m')],
    }),
    scenario(alert, {
      name: 'ends when fewer than six requests a minute are left',
      // Of twelve a minute none comes after 6m: the mean of the window falls below six.
      given: [...slow(above), ...answers('200', 12, 0), ...answersElsewhere],
      expect: [firing('6m', slowAt(steadily)), firing('8m10s', slowAt(steadily)), resolved('8m40s')],
    }),
    scenario(alert, {
      name: 'fires from a little more than six requests a minute on',
      given: [...slow(above), ...answers('200', 6.3, 6.3), ...answersElsewhere],
      expect: [firing('8m', slowAt(steadily))],
    }),
    scenario(alert, {
      name: 'quiet at six requests a minute',
      given: [...slow(above), ...answers('200', 6, 6), ...answersElsewhere],
      expect: [silent('8m')],
    }),
  ];
};

const latencies: readonly RuleTest[] = [
  ...latencyTests({
    alert: inferenceApiHighLatency,
    summary: 'Inference latency exceeds its objective',
    bound: 0.15,
    above: 0.175,
    than: '150ms for 2 minutes',
    waits: '8m20s',
    fires: '8m30s',
    at: '171.4ms',
    steadily: '173.8ms',
  }),
  ...latencyTests({
    alert: inferenceApiSevereLatency,
    summary: 'Inference latency is far beyond its objective',
    bound: 0.2,
    above: 0.25,
    than: '200ms for a minute',
    waits: '7m20s',
    fires: '7m30s',
    at: '237.9ms',
    steadily: '247.5ms',
  }),
];

const activeRequests = (endpoint: string, level: number, at: { instance?: string; job?: string } = {}) =>
  gaugeSeries(inferenceActiveRequests, { endpoint, ...at }, [
    steady('3m', { level: 10 }),
    steady('8m', { level }),
    steady('4m', { level: 10 }),
  ]);
const limit = (at: { instance?: string; job?: string } = {}) =>
  gaugeSeries(inferenceActiveRequestsLimit, at, [steady('15m', { level: 128 })]);
const idle = [activeRequests('fraud', 20, { instance: 'inference-api-1' }), limit({ instance: 'inference-api-1' })];
const busyElsewhere = [activeRequests('fraud', 128, ELSEWHERE), limit(ELSEWHERE)];

const load: readonly RuleTest[] = [
  scenario(inferenceApiHighLoad, {
    name: 'fires while an instance is busy',
    given: [activeRequests('fraud', 70), activeRequests('personalization', 40), limit(), ...idle, ...busyElsewhere],
    expect: [
      silent('2m50s'),
      pending('7m50s', { job: 'inference-api', instance: 'inference-api-0' }),
      firing('8m', {
        labels: { job: 'inference-api', instance: 'inference-api-0' },
        annotations: {
          summary: 'The inference API is close to its limit',
          description:
            'inference-api-0 is busy with 85.94% of the requests that it takes at once, above 80 % for 5 minutes.',
        },
      }),
      resolved('11m'),
    ],
  }),
  scenario(inferenceApiHighLoad, {
    name: 'quiet at 80 %',
    given: [activeRequests('fraud', 62.4), activeRequests('personalization', 40), limit(), ...idle, ...busyElsewhere],
    expect: [silent('10m')],
  }),
];

export const inferenceTests: readonly RuleTest[] = [...down, ...errors, ...latencies, ...load];
