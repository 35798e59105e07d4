import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { experimentRuns } from '@belvedere/metrics-feature-store';
import { not } from '@belvedere/promql';
import { model } from '../variables.ts';

const lastDay = experimentRuns.where({ model_type: model });
const byModel = { by: ['model_type'] } as const;

/** What is tried out. */
export const experiments = section('Experiments', [
  timeseries('Experiment runs, last day', {
    description: 'Runs of the chosen models that ended within the 24 hours before each point, by status.',
    queries: [
      lastDay
        .increase('1d')
        .sum({ by: ['model_type', 'status'] })
        .legend('{{model_type}}: {{status}}'),
    ],
    min: 0,
    width: 16,
  }),
  stat('Runs that failed, last day', {
    description: 'Share of the runs of the last 24 hours that failed or were killed, by model.',
    query: lastDay
      .where({ status: not('finished') })
      .increase('1d')
      .sum(byModel)
      .dividedBy(lastDay.increase('1d').sum(byModel).above(0))
      .legend('{{model_type}}'),
    width: 8,
    height: 8,
  }),
]);
