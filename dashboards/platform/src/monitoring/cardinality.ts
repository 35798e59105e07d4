import { defaultThresholds } from '@belvedere/alerts-platform';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  dashboards,
  prometheusBodyLimitExceeded,
  prometheusLabelLimitsExceeded,
  prometheusSampleLimitExceeded,
  prometheusSeries,
  prometheusSeriesCreated,
  prometheusTargetLimitExceeded,
} from '@belvedere/metrics-platform';

const third = { width: 8, min: 0, dataLinks: [{ dashboard: dashboards.cardinality }] } as const;
const byServer = { by: ['instance'] } as const;

/** How much is watched, in short: the dashboard that it leads to says where it comes from. */
export const cardinality = section('Cardinality', [
  timeseries('Series in memory', {
    description:
      'Series that each server holds. Memory follows them: a step up came with a new version or a new target.',
    queries: [prometheusSeries.max(byServer).legend('{{instance}}')],
    thresholds: worseAbove(defaultThresholds.prometheusSeries),
    ...third,
  }),
  timeseries('New series', {
    description:
      'Series per second that each server did not have before. Steadily many: a label whose values never end.',
    queries: [prometheusSeriesCreated.rate().sum(byServer).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Scrapes refused', {
    description:
      'Scrapes per second refused, by the limit that was broken. Their targets look as if they were down, and their alerts are blind.',
    queries: [
      prometheusSampleLimitExceeded.rate().sum().legend('samples'),
      prometheusLabelLimitsExceeded.rate().sum().legend('labels'),
      prometheusBodyLimitExceeded.rate().sum().legend('size'),
      prometheusTargetLimitExceeded.rate().sum().legend('targets'),
    ],
    stack: 'normal',
    ...third,
  }),
]);
