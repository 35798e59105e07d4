import { featuresStale } from '@belvedere/alerts-feature-store';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { featureFreshness } from '@belvedere/metrics-feature-store';
import { featureGroup } from '../variables.ts';

/** How old the features are that predictions are made with. */
export const freshness = section('Freshness', [
  timeseries('Age by group', {
    description:
      'Age of the newest values of a group, of the instance that has the oldest. A saw-tooth is right: each computation brings it down. A line that only rises is a group that is no longer computed: look at the stream and at Redis.',
    queries: [featureFreshness.max({ by: ['feature_group'] }).legend('{{feature_group}}')],
    alert: featuresStale,
    min: 0,
  }),
  timeseries('Age by instance', {
    description:
      'The same by instance, of the chosen groups. One instance that is behind alone has lost its connection; all together have lost their source.',
    queries: [
      featureFreshness
        .where({ feature_group: featureGroup })
        .max({ by: ['feature_group', 'instance'] })
        .legend('{{feature_group}} on {{instance}}'),
    ],
    alert: featuresStale,
    min: 0,
  }),
]);
