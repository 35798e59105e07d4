import {
  documentProcessing,
  documentsProcessed,
  documentTurnaround,
  modelInferenceDuration,
} from '@belvedere/metrics-documents';
import { counterSeries, histogramSeries, recordingTest, steady, type RuleTest } from '@belvedere/rule-kit';
import {
  recordedInferenceP95,
  recordedProcessingP95,
  recordedSuccessRatio,
  recordedTurnaroundP95,
} from './recordings.ts';
import { ELSEWHERE } from './test-support/series.ts';
import { formerly, lately } from './test-support/windows.ts';

const processed = (status: string, phases: ReturnType<typeof lately>, target = {}) =>
  counterSeries(documentsProcessed, { status, ...target }, phases);
const second = { instance: 'documents-go-service-1' };

const documents: readonly RuleTest[] = [
  recordingTest({
    recording: recordedSuccessRatio,
    name: 'leaves out what was refused, over five minutes',
    input: [
      processed('success', lately(27)),
      processed('failure', formerly(12)),
      processed('failure', formerly(12), second),
      processed('rejected', lately(50)),
      processed('success', lately(900), ELSEWHERE),
      processed('failure', lately(900), ELSEWHERE),
    ],
    at: '10m',
    samples: [{ labels: {}, value: 0.9 }],
  }),
  recordingTest({
    recording: recordedSuccessRatio,
    name: 'is 1 where no document ever failed',
    input: [processed('success', lately(9))],
    at: '10m',
    samples: [{ labels: {}, value: 1 }],
  }),
  recordingTest({
    recording: recordedSuccessRatio,
    name: 'is nothing where no document ended',
    input: [processed('success', lately(0)), processed('failure', lately(0)), processed('rejected', lately(50))],
    at: '10m',
    samples: [],
  }),
];

/** Of the nine intervals of the window: the first has 80 documents within 10 s to 15 s, the others 80 within 15 s to 20 s. */
const MIXED = [
  steady('6m', { perMinute: 160, below: { 10: 0, 15: 1 } }),
  steady('4m', { perMinute: 20, below: { 15: 0, 20: 1 } }),
];

/** Enough for the window of 5 minutes, in its first half: too little for one of 10, and nothing in the last 2½. */
const BURST = [
  steady('6m', { perMinute: 0, below: { 15: 0, 20: 1 } }),
  steady('1m', { perMinute: 40, below: { 15: 0, 20: 1 } }),
  steady('3m', { perMinute: 0, below: { 15: 0, 20: 1 } }),
];

const few = (perMinute: number) => [steady('10m', { perMinute, below: { 15: 0, 20: 1 } })];

const onInstances = (job: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ instance: `${job}-${index}` }));

const elsewhere = [steady('10m', { perMinute: 10_000, below: { 300: 0, 600: 1 } })];

const quantiles: readonly RuleTest[] = [
  { recording: recordedProcessingP95, histogram: documentProcessing },
  { recording: recordedTurnaroundP95, histogram: documentTurnaround },
].flatMap(({ recording, histogram }) =>
  [
    { name: 'is interpolated between bounds, over five minutes', phases: MIXED, values: [19.5] },
    { name: 'is there for 30 documents in five minutes', phases: BURST, values: [19.75] },
    { name: 'is there for 6 documents a minute', phases: few(3), instances: 2, values: [19.75] },
    { name: 'is nothing for less than 6 documents a minute', phases: few(5.7), values: [] },
  ].map(({ name, phases, instances = 1, values }) =>
    recordingTest({
      recording,
      name,
      input: [
        ...onInstances('documents-go-service', instances).map((target) => histogramSeries(histogram, target, phases)),
        histogramSeries(histogram, ELSEWHERE, elsewhere),
      ],
      at: '10m',
      samples: values.map((value) => ({ labels: {}, value })),
    }),
  ),
);

/** The same of inferences, between 300 ms, 500 ms and 750 ms. */
const inferences = {
  mixed: [
    steady('6m', { perMinute: 160, below: { 0.3: 0, 0.5: 1 } }),
    steady('4m', { perMinute: 20, below: { 0.5: 0, 0.75: 1 } }),
  ],
  burst: [
    steady('6m', { perMinute: 0, below: { 0.5: 0, 0.75: 1 } }),
    steady('1m', { perMinute: 40, below: { 0.5: 0, 0.75: 1 } }),
    steady('3m', { perMinute: 0, below: { 0.5: 0, 0.75: 1 } }),
  ],
  few: (perMinute: number) => [steady('10m', { perMinute, below: { 0.5: 0, 0.75: 1 } })],
};

const models: readonly RuleTest[] = [
  { name: 'is interpolated between bounds, over five minutes', phases: inferences.mixed, values: [0.725] },
  { name: 'is there for 30 inferences in five minutes', phases: inferences.burst, values: [0.7375] },
  { name: 'is there for 6 inferences a minute', phases: inferences.few(3), instances: 2, values: [0.7375] },
  { name: 'is nothing for less than 6 inferences a minute', phases: inferences.few(5.7), values: [] },
].map(({ name, phases, instances = 1, values }) =>
  recordingTest({
    recording: recordedInferenceP95,
    name,
    input: [
      ...onInstances('documents-ml-service', instances).map((target) =>
        histogramSeries(modelInferenceDuration, { model: 'layout', ...target }, phases),
      ),
      histogramSeries(modelInferenceDuration, { model: 'classification' }, inferences.few(5.7)),
      histogramSeries(modelInferenceDuration, { model: 'layout', ...ELSEWHERE }, [
        steady('10m', { perMinute: 10_000, below: { 0.75: 0, 1: 1 } }),
      ]),
      histogramSeries(modelInferenceDuration, { model: 'classification', ...ELSEWHERE }, [
        steady('10m', { perMinute: 10_000, below: { 1: 1 } }),
      ]),
    ],
    at: '10m',
    samples: values.map((value) => ({ labels: { model: 'layout' }, value })),
  }),
);

export const documentRecordingTests: readonly RuleTest[] = [...documents, ...quantiles, ...models];
