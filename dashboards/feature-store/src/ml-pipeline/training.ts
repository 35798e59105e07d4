import { section, timeseries } from '@belvedere/dashboard-kit';
import { trainingJobDuration, trainingJobs, trainingLastSuccess } from '@belvedere/metrics-feature-store';
import { not, time } from '@belvedere/promql';
import { LAST_DAY } from '../fixed-windows.ts';
import { model } from '../variables.ts';

const byModel = { by: ['model_type'] } as const;
const aDay = { ...byModel, window: '1d' } as const;
const third = { min: 0, width: 8 } as const;

const ended = trainingJobs
  .where({ result: not('cancelled') })
  .increase('7d')
  .sum();

/** Share of the training jobs of the last 7 days that succeeded. */
export const successWithin = trainingJobs.where({ result: 'succeeded' }).increase('7d').sum().dividedBy(ended.above(0));

/** Time since the last training of a model that succeeded. */
export const sinceSuccess = time().minus(trainingLastSuccess.max(byModel));

/** Whether models are trained. */
export const training = section('Training', [
  timeseries('Training jobs, last day', {
    description:
      'Training jobs of the chosen models that ended within the 24 hours before each point, by result. Failures of one model are its data; of all, the cluster.',
    queries: [
      trainingJobs
        .where({ model_type: model })
        .increase('1d')
        .sum({ by: ['model_type', 'result'] })
        .legend('{{model_type}}: {{result}}'),
    ],
    ...third,
  }),
  timeseries('Training time, last day', {
    description: 'The time that half and 95 % of the training jobs of the 24 hours before each point stayed below.',
    queries: [
      trainingJobDuration.quantile(0.5, aDay).legend('p50 {{model_type}}'),
      trainingJobDuration.quantile(0.95, aDay).legend('p95 {{model_type}}'),
    ],
    accept: [LAST_DAY],
    ...third,
  }),
  timeseries('Time since the last success', {
    description:
      'How old the newest model could be at most. A line that only rises is a model that is not trained any more.',
    queries: [sinceSuccess.legend('{{model_type}}')],
    ...third,
  }),
]);
