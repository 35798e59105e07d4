import { httpRequestDuration, httpRequests } from '@belvedere/metrics-insurance-leads';
import {
  counterSeries,
  histogramSeries,
  recordingTest,
  type HistogramBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import * as recordings from '../recordings.ts';
import { all, at, changing, FOREIGN, quantilesOf, spread } from './changes.ts';

const API = 'insurance-leads-api';
const BACKEND = 'insurance-leads-backend';
const ORCHESTRATOR = 'insurance-leads-orchestrator';

/** What is asked for operation only. */
const OPERATIONAL = ['/health', '/health/live', '/health/ready', '/metrics'];
const answers = (job: string, status: string, rate: number, path = '/leads', index = 0) =>
  counterSeries(httpRequests, { method: 'GET', path, status, job, instance: `${job}-${index}` }, changing(rate));

const requests: readonly RuleTest[] = [
  recordingTest({
    recording: recordings.recordedRequestRate,
    name: 'counts what somebody waits for, by service',
    input: [
      answers(API, '200', 10),
      answers(API, '500', 1, '/leads', 1),
      ...OPERATIONAL.map((path) => answers(API, '200', 100, path)),
      answers(BACKEND, '201', 2),
      answers(FOREIGN, '200', 10),
    ],
    at,
    samples: [
      { labels: { job: API }, value: 11 },
      { labels: { job: BACKEND }, value: 2 },
    ],
  }),
  recordingTest({
    recording: recordings.recordedRequestErrorRatio,
    name: 'is 0 where nothing failed, and nothing where nothing was asked',
    input: [
      answers(API, '200', 15),
      answers(API, '404', 4, '/leads', 1),
      answers(API, '500', 0.25),
      answers(API, '503', 0.75, '/leads', 1),
      ...OPERATIONAL.map((path) => answers(API, '503', 10, path)),
      answers(BACKEND, '201', 1.5),
      answers(BACKEND, '502', 0.5),
      // However little was asked.
      answers('insurance-leads-data-service', '200', 0.05),
      answers(ORCHESTRATOR, '200', 0),
      ...OPERATIONAL.map((path) => answers(ORCHESTRATOR, '200', 10, path)),
      answers(FOREIGN, '500', 10),
    ],
    at,
    samples: [
      { labels: { job: API }, value: 0.05 },
      { labels: { job: BACKEND }, value: 0.25 },
      { labels: { job: 'insurance-leads-data-service' }, value: 0 },
    ],
  }),
  recordingTest({
    recording: recordings.recordedRequestErrorRatio,
    name: 'is 0 where no failure was ever counted',
    // The last of the services in the matcher.
    input: [answers(BACKEND, '201', 2), answers(FOREIGN, '200', 2)],
    at,
    samples: [{ labels: { job: BACKEND }, value: 0 }],
  }),
];

const durations = (job: string, index: number, phases: readonly Phase<HistogramBehaviour>[], path = '/leads') =>
  histogramSeries(httpRequestDuration, { method: 'GET', path, job, instance: `${job}-${index}` }, phases);

const API_BOUNDS = [0.1, 0.25, 0.5] as const;
const BACKEND_BOUNDS = [1, 1.5, 2] as const;

const requestDurations = [
  ...spread(API_BOUNDS).map((phases, index) => durations(API, index, phases)),
  ...spread(BACKEND_BOUNDS).map((phases, index) => durations(BACKEND, index, phases)),
  durations(API, 0, all(0.01), '/metrics'),
  durations(FOREIGN, 0, all(10)),
];

const requestQuantile = (
  recording:
    typeof recordings.recordedRequestP50 | typeof recordings.recordedRequestP95 | typeof recordings.recordedRequestP99,
  quantile: keyof ReturnType<typeof quantilesOf>,
) =>
  recordingTest({
    recording,
    name: 'is interpolated between bounds, for each service',
    input: requestDurations,
    at,
    samples: [
      { labels: { job: API }, value: quantilesOf(API_BOUNDS)[quantile] },
      { labels: { job: BACKEND }, value: quantilesOf(BACKEND_BOUNDS)[quantile] },
    ],
  });

export const requestRecordingTests: readonly RuleTest[] = [
  ...requests,
  requestQuantile(recordings.recordedRequestP50, 'p50'),
  requestQuantile(recordings.recordedRequestP95, 'p95'),
  requestQuantile(recordings.recordedRequestP99, 'p99'),
];
