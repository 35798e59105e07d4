import { heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import { featureComputationDuration, featureFetchDuration, featureWrites } from '@belvedere/metrics-feature-store';
import { errorRatio } from '@belvedere/promql';
import { featureGroup } from '../variables.ts';

const byGroup = { by: ['feature_group'] } as const;
const chosen = featureComputationDuration.where({ feature_group: featureGroup });
const third = { min: 0, width: 8 } as const;

/** How long it takes to make features of events, and whether they arrive in the store. */
export const computation = section('Computation', [
  timeseries('Computation: p50, p95 and p99', {
    description:
      'The time that half, 95 % and 99 % of the computations of the chosen groups stay below. p99 alone rising points at single keys with much history.',
    queries: [
      chosen.quantile(0.5, byGroup).legend('p50 {{feature_group}}'),
      chosen.quantile(0.95, byGroup).legend('p95 {{feature_group}}'),
      chosen.quantile(0.99, byGroup).legend('p99 {{feature_group}}'),
    ],
    min: 0,
    legend: 'table',
  }),
  heatmap('Computation distribution', {
    description: 'How many computations of the chosen groups took how long. A second band is a second way to compute.',
    of: chosen,
  }),
  timeseries('Feature fetch, p95', {
    description: 'The time that 95 % of the fetches of a group stay below, as the inference API waits for it.',
    queries: [featureFetchDuration.quantile(0.95, byGroup).legend('{{feature_group}}')],
    ...third,
  }),
  timeseries('Writes by group', {
    description: 'Values per second that are written to the store. Without writes features grow old.',
    queries: [featureWrites.where({ result: 'success' }).rate().sum(byGroup).legend('{{feature_group}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('Writes that fail', {
    description:
      'Share of the writes of a group that fail. Redis that is full or gone shows here before features are stale.',
    queries: [
      errorRatio({ failed: featureWrites.where({ result: 'failure' }), total: featureWrites, ...byGroup }).legend(
        '{{feature_group}}',
      ),
    ],
    ...third,
  }),
]);
