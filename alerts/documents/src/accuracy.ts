import { formatQuantity } from '@belvedere/core';
import { mlService, modelAccuracy } from '@belvedere/metrics-documents';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const byModel = { by: ['model'] } as const;

/** What a model has lost against its best evaluation of two days, by the instance that has the worst version. */
export const accuracyLoss = modelAccuracy.over('2d').max().max(byModel).minus(modelAccuracy.min(byModel));

/** The alert of the models' accuracy. Evaluations are rare: a group of its own looks at them less often than at requests. */
export const accuracyAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  documentsModelAccuracyDrop: alert('DocumentsModelAccuracyDrop', {
    when: accuracyLoss.above(thresholds.accuracyLoss),
    for: '15m',
    severity: 'warning',
    service: mlService.name,
    team: 'ml',
    summary: 'A model is less accurate than it was',
    description: ({ labels, value }) =>
      `The accuracy of ${labels.model} is ${value} below its best of the last 2 days, more than ${formatQuantity(thresholds.accuracyLoss)}.`,
  }),
});

export const { documentsModelAccuracyDrop } = accuracyAlerts();
