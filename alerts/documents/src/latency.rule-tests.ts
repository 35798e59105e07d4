import { httpRequestDuration } from '@belvedere/metrics-documents';
import {
  histogramSeries,
  quietTest,
  ruleTest,
  steady,
  type HistogramBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { documentsHighLatency } from './requests.ts';

const GATEWAY = 'documents-api-gateway';
const JAVA = 'documents-java-service';
const route = { method: 'GET', path: '/documents/:id' } as const;

const durations = (phases: readonly Phase<HistogramBehaviour>[], job = GATEWAY, index = 0) =>
  histogramSeries(httpRequestDuration, { ...route, job, instance: `${job}-${index}` }, phases);

/** Ten quick minutes, then this share within 500 ms and all within 600 ms. */
const slowing = (perMinute: number, within: number) => [
  steady('10m', { perMinute, below: { 0.1: 1 } }),
  steady('30m', { perMinute, below: { 0.5: within, 0.6: 1 } }),
];

/** Nobody asks anything for ten minutes, then some do and wait. */
const beginning = (perMinute: number) => [
  steady('10m', { perMinute: 0, below: { 0.1: 1 } }),
  steady('30m', { perMinute, below: { 0.5: 0.94, 0.6: 1 } }),
];

const slow = (job = GATEWAY) => ({
  labels: { job },
  annotations: {
    summary: 'A documents service answers slowly',
    description: `P95 latency of ${job} is 516.7ms, above 500ms for 5 minutes.`,
  },
});

export const latencyTests: readonly RuleTest[] = [
  ruleTest({
    alert: documentsHighLatency,
    // 6 % are slow from 10m on, and more than 5 % of the window from 14m on.
    input: [
      durations(slowing(300, 0.94)),
      durations(slowing(300, 0.94), GATEWAY, 1),
      durations(slowing(300, 0.94), JAVA),
      durations([steady('40m', { perMinute: 600, below: { 0.1: 1 } })], 'documents-go-service'),
    ],
    silentAt: '18m30s',
    firingAt: '19m',
    fires: [slow(), slow(JAVA)],
  }),
  ruleTest({
    alert: documentsHighLatency,
    name: 'fires at 6 requests a minute',
    input: [durations(beginning(3)), durations(beginning(3), GATEWAY, 1)],
    silentAt: '19m30s',
    firingAt: '20m',
    fires: [slow()],
  }),
  quietTest({
    alert: documentsHighLatency,
    name: 'quiet at 500 ms',
    input: [durations(slowing(600, 0.95))],
    at: '40m',
  }),
  quietTest({
    alert: documentsHighLatency,
    name: 'quiet where less than 6 are asked a minute',
    input: [durations(beginning(5.7))],
    at: '40m',
  }),
];
