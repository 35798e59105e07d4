import { documentsModelQueueBacklog, documentsModelSlow, recordedInferenceP95 } from '@belvedere/alerts-documents';
import { heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import { modelInferenceDuration, modelInferenceQueueDepth, modelInferences } from '@belvedere/metrics-documents';
import { errorRatio } from '@belvedere/promql';
import { model } from '../variables.ts';

const own = { model };
const byModel = { by: ['model'] } as const;
const third = { width: 8, min: 0 } as const;

/** The models at work. */
export const inference = section('Inference', [
  timeseries('Inferences by model', {
    description:
      'Inferences per second by model. Layout and text recognition read every page, classification each document.',
    queries: [modelInferences.where(own).rate().sum(byModel).legend('{{model}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('Inference time, p95', {
    description:
      'The time that 95 % of the inferences of a model stay below. If all are slow, look at the GPUs; if one, at its version and its batches.',
    queries: [recordedInferenceP95.series.where(own).legend('{{model}}')],
    alert: documentsModelSlow,
    ...third,
  }),
  timeseries('Inferences that fail', {
    description:
      'Share of the inferences of a model that end in an error: the document behind it fails, or is tried again.',
    queries: [
      errorRatio({
        failed: modelInferences.where({ ...own, status: 'error' }),
        total: modelInferences.where(own),
        ...byModel,
      }).legend('{{model}}'),
    ],
    ...third,
  }),
  timeseries('Inferences that wait', {
    description:
      'Inferences that wait for a model, at all instances together. The model is slower than documents come in.',
    queries: [modelInferenceQueueDepth.where(own).sum(byModel).legend('{{model}}')],
    alert: documentsModelQueueBacklog,
    ...third,
  }),
  heatmap('Distribution of inference times', {
    description: 'How many inferences of the chosen models took how long. A second band are inputs of another kind.',
    of: modelInferenceDuration.where(own),
    scale: 'log',
    width: 8,
  }),
  timeseries('Inference time, mean', {
    description: 'The mean time of an inference. Rising with a steady p95, the usual inference became slower.',
    queries: [modelInferenceDuration.where(own).average(byModel).legend('{{model}}')],
    ...third,
  }),
]);
