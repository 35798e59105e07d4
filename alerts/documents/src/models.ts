import { formatQuantity, ratio } from '@belvedere/core';
import { mlService, modelInferenceQueueDepth, trainingPipelineState } from '@belvedere/metrics-documents';
import { alert } from '@belvedere/rule-kit';
import { inferenceP95 } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = mlService.name;
const team = 'ml';

/** The alerts of the models at work and in training. */
export const modelAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  documentsModelSlow: alert('DocumentsModelSlow', {
    when: inferenceP95.above(thresholds.inferenceP95),
    for: '5m',
    severity: 'warning',
    service,
    team,
    summary: 'A model takes long for its inferences',
    description: ({ labels, value }) =>
      `P95 of an inference of ${labels.model} is ${value}, above ${formatQuantity(thresholds.inferenceP95)} for 5 minutes.`,
  }),

  documentsModelQueueBacklog: alert('DocumentsModelQueueBacklog', {
    when: modelInferenceQueueDepth.sum({ by: ['model'] }).above(thresholds.inferenceQueue),
    for: '5m',
    severity: 'warning',
    service,
    team,
    summary: 'Inferences pile up before a model',
    description: ({ labels, value }) =>
      `${value} inferences wait for ${labels.model}, more than ${formatQuantity(thresholds.inferenceQueue)} for 5 minutes.`,
  }),

  documentsTrainingPipelineFailed: alert('DocumentsTrainingPipelineFailed', {
    when: trainingPipelineState
      .where({ state: 'failed' })
      .max({ by: ['model'] })
      .equals(ratio(1)),
    for: '5m',
    severity: 'warning',
    service,
    team,
    summary: 'The training pipeline of a model has failed',
    description: ({ labels }) =>
      `The training pipeline of ${labels.model} has been in the state failed for 5 minutes: the model grows old.`,
  }),
});

export const { documentsModelSlow, documentsModelQueueBacklog, documentsTrainingPipelineFailed } = modelAlerts();
