import { documentsTrainingPipelineFailed } from '@belvedere/alerts-documents';
import { heatmap, section, stat, stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import {
  trainingLastSuccess,
  trainingPipelineState,
  trainingRunDuration,
  trainingRuns,
} from '@belvedere/metrics-documents';
import { time } from '@belvedere/promql';
import { model } from '../variables.ts';

const own = { model };
const byModel = { by: ['model'] } as const;
const inState = (state: 'queued' | 'running' | 'failed') => trainingPipelineState.where({ ...own, state }).max(byModel);

/** One line a model: of its states exactly one is 1, and each has a number of its own here. */
const state = inState('queued').plus(inState('running').times(2)).plus(inState('failed').times(3));
const STATES: readonly ValueMapping[] = [
  { value: 0, text: 'Idle', colour: 'text' },
  { value: 1, text: 'Queued', colour: 'yellow' },
  { value: 2, text: 'Running', colour: 'green' },
  { value: 3, text: 'Failed', colour: 'red' },
];

/** Whether new versions come. */
export const training = section('Training', [
  stateTimeline('Training pipelines', {
    description:
      'What the training pipeline of each model does. Failed stays until somebody starts it anew; Queued for long is want of a GPU.',
    query: state.legend('{{model}}'),
    alert: documentsTrainingPipelineFailed,
    mappings: STATES,
    legend: 'hidden',
    width: 18,
    height: 7,
  }),
  stat('Since the last success', {
    description: 'How long ago the last run of the training pipeline of a model succeeded.',
    query: time().minus(trainingLastSuccess.where(own).max(byModel)).legend('{{model}}'),
    width: 6,
    height: 7,
  }),
  timeseries('Training runs a day', {
    description: 'Runs of the training pipelines that ended within the 24 hours before each moment, by result.',
    queries: [
      trainingRuns
        .where(own)
        .increase('1d')
        .sum({ by: ['result'] })
        .legend('{{result}}'),
    ],
    stack: 'normal',
    min: 0,
  }),
  heatmap('Time of training runs', {
    description:
      'How long runs took, each where it ended. One that takes twice as long has twice the data, or half a GPU.',
    of: trainingRunDuration.where(own),
    scale: 'log',
  }),
]);
