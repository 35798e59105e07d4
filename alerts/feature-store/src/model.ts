import { formatQuantity, quantity } from '@belvedere/core';
import { inferenceApi, modelPredictionConfidence } from '@belvedere/metrics-feature-store';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const by = { by: ['model_type'] } as const;

/** 30 predictions in the window of 5 minutes: the mean of fewer says nothing of a model. */
const enoughPredictions = modelPredictionConfidence.rate(by).above(quantity(0.1, 'count/second'));

/** The alert of what the models predict. */
export const modelAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  predictionConfidenceLow: alert('PredictionConfidenceLow', {
    when: modelPredictionConfidence.average(by).below(thresholds.predictionConfidence).and(enoughPredictions),
    for: '10m',
    severity: 'warning',
    service: inferenceApi.name,
    summary: 'A model is unsure of its predictions',
    description: ({ labels, value }) =>
      `The mean confidence of the ${labels.model_type} model is ${value}, below ${formatQuantity(thresholds.predictionConfidence)} for 10 minutes.`,
  }),
});

export const { predictionConfidenceLow } = modelAlerts();
