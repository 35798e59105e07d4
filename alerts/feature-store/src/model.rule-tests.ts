import { modelPredictionConfidence } from '@belvedere/metrics-feature-store';
import { during, histogramSeries, quietTest, ruleTest, type RuleTest } from '@belvedere/rule-kit';
import { predictionConfidenceLow } from './model.ts';

/** Ten sure minutes, then every prediction with this confidence; models of another domain stay sure. */
const confidence = (perMinute: number, bound: number) => [
  histogramSeries(modelPredictionConfidence, { model_type: 'fraud' }, [
    during('10m', { perMinute, below: { 0.9: 1 } }),
    during('20m', { perMinute, below: { [bound]: 1 } }),
  ]),
  histogramSeries(modelPredictionConfidence, { model_type: 'fraud', job: 'documents', instance: 'documents-0' }, [
    during('30m', { perMinute: 10_000, below: { 1: 1 } }),
  ]),
];

export const modelTests: readonly RuleTest[] = [
  ruleTest({
    alert: predictionConfidenceLow,
    // 0.5 from 10m on; the mean of the window is less than 0.7 from 12m30s on.
    input: confidence(600, 0.5),
    silentAt: '22m',
    firingAt: '22m30s',
    fires: [
      {
        labels: { model_type: 'fraud' },
        annotations: {
          summary: 'A model is unsure of its predictions',
          description: 'The mean confidence of the fraud model is 50%, below 70 % for 10 minutes.',
        },
      },
    ],
  }),
  quietTest({ alert: predictionConfidenceLow, name: 'quiet at 80 %', input: confidence(600, 0.8), at: '30m' }),
  quietTest({
    alert: predictionConfidenceLow,
    name: 'quiet where almost nothing is predicted',
    input: confidence(3, 0.5),
    at: '30m',
  }),
];
