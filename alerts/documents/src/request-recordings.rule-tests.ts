import { httpRequestDuration, httpRequests } from '@belvedere/metrics-documents';
import { counterSeries, histogramSeries, recordingTest, steady, type RuleTest } from '@belvedere/rule-kit';
import { recordedErrorRatio, recordedP50, recordedP95, recordedP99, recordedRequestRate } from './recordings.ts';
import { ELSEWHERE } from './test-support/series.ts';
import { formerly, lately } from './test-support/windows.ts';

const GATEWAY = { job: 'documents-api-gateway' };
const JAVA = { job: 'documents-java-service' };
const route = { method: 'GET', path: '/documents/:id' } as const;

const requests = (
  status: string,
  phases: ReturnType<typeof lately>,
  target: { readonly job?: string; readonly instance?: string },
) => counterSeries(httpRequests, { ...route, status, ...target }, phases);

/**
 * In the nine intervals of the window 80 requests within 0.75 s to 1 s and 80 within 1 s to 1.5 s, first the quick ones;
 * elsewhere all within 10 ms.
 */
const durations = [
  ...[GATEWAY, JAVA].map((target) =>
    histogramSeries(httpRequestDuration, { ...route, ...target }, [
      steady('6m', { perMinute: 160, below: { 0.75: 0, 1: 1 } }),
      steady('4m', { perMinute: 20, below: { 1: 0, 1.5: 1 } }),
    ]),
  ),
  histogramSeries(httpRequestDuration, { ...route, ...ELSEWHERE }, [
    steady('10m', { perMinute: 10_000, below: { 0.01: 1 } }),
  ]),
];

const latency = (recording: typeof recordedP50 | typeof recordedP95 | typeof recordedP99, value: number): RuleTest =>
  recordingTest({
    recording,
    name: 'is interpolated between bounds, over five minutes',
    input: durations,
    at: '10m',
    samples: [
      { labels: GATEWAY, value },
      { labels: JAVA, value },
    ],
  });

export const requestRecordingTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordedRequestRate,
    name: 'counts all answers of all instances, over five minutes',
    input: [
      requests('200', lately(675), GATEWAY),
      requests('500', lately(67.5), { ...GATEWAY, instance: 'documents-api-gateway-1' }),
      requests('200', lately(337.5), JAVA),
      requests('200', lately(900), ELSEWHERE),
    ],
    at: '10m',
    samples: [
      { labels: GATEWAY, value: 11 },
      { labels: JAVA, value: 5 },
    ],
  }),
  recordingTest({
    recording: recordedErrorRatio,
    name: 'is 0 where nothing failed, and nothing where nothing was asked',
    input: [
      requests('200', lately(27), GATEWAY),
      requests('500', formerly(12), GATEWAY),
      requests('503', formerly(12), GATEWAY),
      requests('200', lately(600), JAVA),
      requests('200', lately(0), { job: 'documents-go-service' }),
      requests('500', lately(900), ELSEWHERE),
    ],
    at: '10m',
    samples: [
      { labels: GATEWAY, value: 0.1 },
      { labels: JAVA, value: 0 },
    ],
  }),
  recordingTest({
    recording: recordedErrorRatio,
    name: 'is of the Java service too',
    input: [requests('200', lately(27), JAVA), requests('500', formerly(24), JAVA)],
    at: '10m',
    samples: [{ labels: JAVA, value: 0.1 }],
  }),
  latency(recordedP50, 1),
  latency(recordedP95, 1.45),
  latency(recordedP99, 1.49),
];
