import { modelPredictionConfidence } from '@belvedere/metrics-feature-store';
import {
  firing,
  histogramSeries,
  pending,
  resolved,
  scenario,
  silent,
  steady,
  type HistogramBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { predictionConfidenceLow } from './model.ts';

const labels = { model_type: 'fraud' };

/** Predictions a minute at each of two instances, half of them with the one confidence and half with the other. */
const predictions = (perMinute: number, one: number, other: number) => ({
  perMinute: perMinute / 2,
  below: { [one]: 0.5, [other]: 1 },
});
const atBoth = (phases: readonly Phase<HistogramBehaviour>[]) =>
  ['inference-api-0', 'inference-api-1'].flatMap((instance) =>
    histogramSeries(modelPredictionConfidence, { ...labels, instance }, phases),
  );

/** Models of another domain, whose many predictions are sure. */
const elsewhere = histogramSeries(modelPredictionConfidence, { ...labels, job: 'documents', instance: 'documents-0' }, [
  steady('50m', { perMinute: 10_000, below: { 1: 1 } }),
]);

const unsure = (confidence: string) => ({
  labels,
  annotations: {
    summary: 'A model is unsure of its predictions',
    description: `The mean confidence of the fraud model is ${confidence}, below 70 % for 10 minutes.`,
  },
});

export const modelTests: readonly RuleTest[] = [
  scenario(predictionConfidenceLow, {
    name: 'fires while a model is unsure',
    // 65 % from 10m on, when half as much is asked; the mean of the window is less than 70 % from 14m on.
    given: [
      ...atBoth([
        steady('10m', predictions(1_200, 0.8, 0.9)),
        steady('20m', predictions(600, 0.6, 0.7)),
        steady('20m', predictions(1_200, 0.8, 0.9)),
      ]),
      ...elsewhere,
    ],
    expect: [
      silent('13m30s'),
      pending('23m30s', labels),
      firing('24m', unsure('65%')),
      firing('30m30s', unsure('69%')),
      resolved('31m'),
    ],
  }),
  scenario(predictionConfidenceLow, {
    name: 'quiet at 70 %',
    given: [...atBoth([steady('30m', predictions(600, 0.6, 0.8))]), ...elsewhere],
    expect: [silent('30m')],
  }),
  scenario(predictionConfidenceLow, {
    name: 'ends when fewer than six predictions a minute are left',
    given: [
      ...atBoth([steady('20m', predictions(11.34, 0.5, 0.6)), steady('10m', predictions(0, 0.5, 0.6))]),
      ...elsewhere,
    ],
    expect: [firing('22m', unsure('55%')), resolved('22m30s')],
  }),
  scenario(predictionConfidenceLow, {
    name: 'quiet at six predictions a minute',
    given: [...atBoth([steady('30m', predictions(6, 0.5, 0.6))]), ...elsewhere],
    expect: [silent('30m')],
  }),
];
