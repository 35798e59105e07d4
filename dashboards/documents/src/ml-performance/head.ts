import { defaultThresholds, gpuUse, recordedInferenceP95 } from '@belvedere/alerts-documents';
import { alertList, stat, type Panel } from '@belvedere/dashboard-kit';
import { modelAccuracy, modelInferences } from '@belvedere/metrics-documents';
import { budgetsOf, successfulInferences } from '../objectives.ts';
import { warnAbove } from '../warn-above.ts';

const figure = { sparkline: true, width: 4 } as const;

/** How the models do, in a line. */
export const head: readonly Panel[] = [
  ...budgetsOf([successfulInferences]),
  stat('Inferences', {
    description: 'Inferences per second of all models. Each page of a document makes several.',
    query: modelInferences.rate().sum().legend('Inferences'),
    ...figure,
  }),
  stat('p95, slowest model', {
    description: 'The time that 95 % of the inferences of the last 5 minutes stayed below, of the slowest model.',
    query: recordedInferenceP95.series.max().legend('p95'),
    thresholds: warnAbove(defaultThresholds.inferenceP95),
    ...figure,
  }),
  stat('Accuracy, worst model', {
    description: 'Share of the predictions that turned out right by the last evaluation, of the model with least.',
    query: modelAccuracy.min().legend('Accuracy'),
    decimals: 1,
    ...figure,
  }),
  stat('Busiest GPU', {
    description: 'Share of the time in which the busiest GPU worked. At 100 % inferences wait.',
    query: gpuUse.max().legend('GPU'),
    thresholds: warnAbove(defaultThresholds.gpu),
    decimals: 0,
    ...figure,
  }),
  alertList('Firing alerts', {
    description: 'Alerts of the ML team on document analysis that fire or wait for their time.',
    labels: { domain: 'documents', team: 'ml' },
    view: 'stat',
    width: 4,
    height: 4,
  }),
];
