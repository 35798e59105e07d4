import { modelInferenceDuration, modelInferenceQueueDepth, trainingPipelineState } from '@belvedere/metrics-documents';
import { gaugeSeries, histogramSeries, quietTest, ruleTest, steady, type RuleTest } from '@belvedere/rule-kit';
import { documentsModelQueueBacklog, documentsModelSlow, documentsTrainingPipelineFailed } from './models.ts';
import { ELSEWHERE, levels } from './test-support/series.ts';

const layout = { model: 'layout' };
const second = { instance: 'documents-ml-service-1' };

/** Ten quick minutes, then this share within 500 ms and all within 750 ms; a model of another domain is busy and quick. */
const slowing = (perMinute: number, within: number) => [
  ...[{}, second].map((instance) =>
    histogramSeries(modelInferenceDuration, { ...layout, ...instance }, [
      steady('10m', { perMinute: perMinute / 2, below: { 0.1: 1 } }),
      steady('30m', { perMinute: perMinute / 2, below: { 0.5: within, 0.75: 1 } }),
    ]),
  ),
  histogramSeries(modelInferenceDuration, { model: 'classification' }, [
    steady('40m', { perMinute: 600, below: { 0.1: 1 } }),
  ]),
  histogramSeries(modelInferenceDuration, { ...layout, ...ELSEWHERE }, [
    steady('40m', { perMinute: 10_000, below: { 0.1: 1 } }),
  ]),
];

/** Nobody asks the model for ten minutes, then some do and wait; elsewhere it is busy. */
const beginning = (perMinute: number) => [
  ...[{}, second].map((instance) =>
    histogramSeries(modelInferenceDuration, { ...layout, ...instance }, [
      steady('10m', { perMinute: 0, below: { 0.1: 1 } }),
      steady('30m', { perMinute: perMinute / 2, below: { 0.5: 0.945, 0.75: 1 } }),
    ]),
  ),
  histogramSeries(modelInferenceDuration, { ...layout, ...ELSEWHERE }, [
    steady('40m', { perMinute: 10_000, below: { 0.1: 1 } }),
  ]),
];

const slow = {
  labels: layout,
  annotations: {
    summary: 'A model takes long for its inferences',
    description: 'P95 of an inference of layout is 522.7ms, above 500ms for 5 minutes.',
  },
};

const latencies: readonly RuleTest[] = [
  ruleTest({
    alert: documentsModelSlow,
    input: slowing(600, 0.945),
    silentAt: '19m',
    firingAt: '19m30s',
    fires: [slow],
  }),
  ruleTest({
    alert: documentsModelSlow,
    name: 'fires at 6 inferences a minute',
    input: beginning(6),
    silentAt: '19m30s',
    firingAt: '20m',
    fires: [slow],
  }),
  quietTest({ alert: documentsModelSlow, name: 'quiet at 500 ms', input: slowing(600, 0.95), at: '40m' }),
  quietTest({
    alert: documentsModelSlow,
    name: 'quiet at less than 6 inferences a minute',
    input: beginning(5.7),
    at: '40m',
  }),
];

const waiting = (instance: object, depth: number, model = 'layout') =>
  gaugeSeries(modelInferenceQueueDepth, { model, ...instance }, levels(2, depth));

const queues: readonly RuleTest[] = [
  ruleTest({
    alert: documentsModelQueueBacklog,
    input: [
      waiting({}, 60),
      waiting(second, 44),
      waiting({}, 60, 'classification'),
      gaugeSeries(modelInferenceQueueDepth, { ...layout, ...ELSEWHERE }, levels(900, 900)),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: layout,
        annotations: {
          summary: 'Inferences pile up before a model',
          description: '104 inferences wait for layout, more than 100 for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsModelQueueBacklog,
    name: 'quiet at 100 inferences, and more before all models together',
    input: [waiting({}, 50), waiting(second, 50), waiting({}, 60, 'classification')],
    at: '30m',
  }),
];

/** The pipeline of a model is idle, then in this state; one instance knows of it later. */
const pipeline = (model: string, state: string) =>
  ['idle', 'queued', 'running', 'failed'].map((known) =>
    gaugeSeries(
      trainingPipelineState,
      { model, state: known },
      levels(Number(known === 'idle'), Number(known === state)),
    ),
  );

const training: readonly RuleTest[] = [
  ruleTest({
    alert: documentsTrainingPipelineFailed,
    input: [
      ...pipeline('layout', 'failed'),
      ...pipeline('classification', 'running'),
      gaugeSeries(trainingPipelineState, { ...layout, state: 'failed', ...second }, levels(0, 0)),
      gaugeSeries(trainingPipelineState, { model: 'fraud', state: 'failed', ...ELSEWHERE }, levels(1, 1)),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: layout,
        annotations: {
          summary: 'The training pipeline of a model has failed',
          description:
            'The training pipeline of layout has been in the state failed for 5 minutes: the model grows old.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsTrainingPipelineFailed,
    name: 'quiet while it runs',
    input: pipeline('layout', 'running'),
    at: '30m',
  }),
];

export const modelTests: readonly RuleTest[] = [...latencies, ...queues, ...training];
