import { percent } from '@belvedere/core';
import { barGauge, section, table, timeseries } from '@belvedere/dashboard-kit';
import { featureMissingValues, featureQualityChecks } from '@belvedere/metrics-feature-store';
import { errorRatio } from '@belvedere/promql';
import { featureGroup } from '../variables.ts';

const byGroup = { by: ['feature_group'] } as const;
const byCheck = { by: ['feature_group', 'check'] } as const;
const chosen = { feature_group: featureGroup };

const failed = { result: 'failed' } as const;

/** Share of the checks that fail, of all groups. */
export const failedChecks = errorRatio({ failed: featureQualityChecks.where(failed), total: featureQualityChecks });

const third = { min: 0, width: 8 } as const;

/** Whether the values are what they should be. */
export const quality = section('Data quality', [
  timeseries('Failed checks by group', {
    description: 'Share of the checks of a group that fail. A step up is a change of its source: ask who made it.',
    queries: [
      errorRatio({ failed: featureQualityChecks.where(failed), total: featureQualityChecks, ...byGroup }).legend(
        '{{feature_group}}',
      ),
    ],
    ...third,
  }),
  timeseries('Failed checks by kind', {
    description:
      'Share of the checks of the chosen groups that fail, by what is checked. Schema: a field was renamed; range: a unit changed; completeness: a source is gone.',
    queries: [
      errorRatio({
        failed: featureQualityChecks.where({ ...failed, ...chosen }),
        total: featureQualityChecks.where(chosen),
        by: ['check'],
      }).legend('{{check}}'),
    ],
    ...third,
  }),
  timeseries('Missing values over time', {
    description: 'Share of the values of a group that are missing. Models guess in their place.',
    queries: [featureMissingValues.max(byGroup).legend('{{feature_group}}')],
    ...third,
  }),
  table('Checks of the last hour', {
    description: 'How often each check ran within the last hour, and how often it failed.',
    queries: [
      featureQualityChecks.where(failed).increase('1h').sum(byCheck).legend('Failed'),
      featureQualityChecks.increase('1h').sum(byCheck).legend('All'),
    ],
    labels: { feature_group: 'Feature group', check: 'Check' },
    columns: { Failed: { decimals: 0 }, All: { decimals: 0 } },
    sort: { by: 'Failed', descending: true },
    width: 16,
  }),
  barGauge('Missing values now', {
    description:
      'Share of the values of each group that are missing, the group with the most first. The scale ends at 10 %.',
    query: featureMissingValues.max(byGroup).sortDesc().legend('{{feature_group}}'),
    min: 0,
    max: percent(10),
    width: 8,
  }),
]);
