import { aiApiCost, aiModelCalls, aiModelLatency } from '@belvedere/metrics-insurance-leads';
import {
  counterSeries,
  histogramSeries,
  recordingTest,
  steady,
  type HistogramBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import * as recordings from '../recordings.ts';
import { all, at, changing, FOREIGN, quantilesOf, spread } from './changes.ts';

const BACKEND = 'insurance-leads-backend';
const SCORER = 'lead-scorer';
const CLASSIFIER = 'intent-classifier';

const call = (model: string, status: string, rate: number, job = BACKEND, index = 0) =>
  counterSeries(aiModelCalls, { model, status, job, instance: `${job}-${index}` }, changing(rate));

const modelLatency = (model: string, job: string, index: number, phases: readonly Phase<HistogramBehaviour>[]) =>
  histogramSeries(aiModelLatency, { model, job, instance: `${job}-${index}` }, phases);

const SCORER_BOUNDS = [1, 1.5, 2] as const;
const CLASSIFIER_BOUNDS = [0.25, 0.5, 0.75] as const;

const modelQuantile = (
  recording: typeof recordings.recordedModelP50 | typeof recordings.recordedModelP95,
  quantile: 'p50' | 'p95',
) =>
  recordingTest({
    recording,
    name: 'is interpolated between bounds, for each model',
    input: [
      ...spread(SCORER_BOUNDS).map((phases, index) => modelLatency(SCORER, BACKEND, index, phases)),
      ...spread(CLASSIFIER_BOUNDS).map((phases, index) => modelLatency(CLASSIFIER, BACKEND, index, phases)),
      modelLatency(SCORER, FOREIGN, 0, all(60)),
    ],
    at,
    samples: [
      { labels: { model: SCORER }, value: quantilesOf(SCORER_BOUNDS)[quantile] },
      { labels: { model: CLASSIFIER }, value: quantilesOf(CLASSIFIER_BOUNDS)[quantile] },
    ],
  });

const spent = (model: string, perHour: readonly [number, number], job = BACKEND, index = 0) =>
  counterSeries(aiApiCost, { model, job, instance: `${job}-${index}` }, [
    steady('1d', { perMinute: perHour[0] / 60 }),
    steady('1d', { perMinute: perHour[1] / 60 }),
  ]);

/** Little in a day, then these dollars an hour. */
const spending = [
  spent(SCORER, [0.1875, 1.5]),
  spent(SCORER, [0.1875, 0.75], BACKEND, 1),
  spent(CLASSIFIER, [0.1875, 0.375]),
  spent(SCORER, [0.1875, 48], FOREIGN),
];

export const aiModelRecordingTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordings.recordedModelCallRate,
    name: 'counts by model and status',
    input: [
      call(SCORER, 'success', 1),
      call(SCORER, 'success', 0.5, BACKEND, 1),
      call(SCORER, 'error', 0.125),
      call(CLASSIFIER, 'success', 0.25),
      call(SCORER, 'success', 10, FOREIGN),
    ],
    at,
    samples: [
      { labels: { model: SCORER, status: 'success' }, value: 1.5 },
      { labels: { model: SCORER, status: 'error' }, value: 0.125 },
      { labels: { model: CLASSIFIER, status: 'success' }, value: 0.25 },
    ],
  }),
  modelQuantile(recordings.recordedModelP50, 'p50'),
  modelQuantile(recordings.recordedModelP95, 'p95'),
  recordingTest({
    recording: recordings.recordedHourlyCost,
    name: 'is what the last hour cost, not a rate',
    every: '5m',
    input: spending,
    at: '1d1h',
    samples: [
      { labels: { model: SCORER }, value: 2.25 },
      { labels: { model: CLASSIFIER }, value: 0.375 },
    ],
  }),
  recordingTest({
    recording: recordings.recordedDailyCost,
    name: 'is what the last day cost',
    every: '5m',
    input: spending,
    at: '2d',
    samples: [
      { labels: { model: SCORER }, value: 54 },
      { labels: { model: CLASSIFIER }, value: 9 },
    ],
  }),
];
