import { modelAccuracy } from '@belvedere/metrics-documents';
import {
  firing,
  gaugeSeries,
  pending,
  quietTest,
  resolved,
  scenario,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { documentsModelAccuracyDrop } from './accuracy.ts';
import { ELSEWHERE } from './test-support/series.ts';

const layout = { model: 'layout' };

/** Six hours at the one accuracy, then three days at the other. */
const accuracy = (labels: { readonly model: string; readonly instance?: string }, before: number, after: number) =>
  gaugeSeries(modelAccuracy, labels, [steady('6h', { level: before }), steady('3d', { level: after })]);

const dropped = {
  labels: layout,
  annotations: {
    summary: 'A model is less accurate than it was',
    description: 'The accuracy of layout is 5.4% below its best of the last 2 days, more than 5 %.',
  },
};

export const accuracyTests: readonly RuleTest[] = [
  scenario(documentsModelAccuracyDrop, {
    name: 'fires until the better evaluation is two days old',
    given: [
      accuracy(layout, 0.95, 0.896),
      accuracy({ model: 'classification' }, 0.91, 0.9),
      gaugeSeries(modelAccuracy, { ...layout, ...ELSEWHERE }, [
        steady('6h', { level: 0.99 }),
        steady('3d', { level: 0.2 }),
      ]),
    ],
    expect: [pending('6h10m', layout), firing('6h15m', dropped), firing('2d', dropped), resolved('2d8h')],
  }),
  scenario(documentsModelAccuracyDrop, {
    name: 'fires where one of two instances serves a worse version',
    given: [accuracy(layout, 0.95, 0.95), accuracy({ ...layout, instance: 'documents-ml-service-1' }, 0.95, 0.896)],
    expect: [pending('6h10m', layout), firing('6h15m', dropped), firing('3d', dropped)],
  }),
  quietTest({
    alert: documentsModelAccuracyDrop,
    name: 'quiet where it is 5 points worse',
    input: [accuracy(layout, 0.1, 0.05)],
    at: '1d',
  }),
  quietTest({
    alert: documentsModelAccuracyDrop,
    name: 'quiet where it is better',
    input: [accuracy(layout, 0.88, 0.95)],
    at: '1d',
  }),
];
