import { ratio } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  dashboards,
  lokiReceivedBytes,
  prometheusBlockBytes,
  prometheusLogBytes,
  prometheusRetentionBytes,
  prometheusSeries,
} from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';

const third = { width: 8, min: 0 } as const;

/** What watching costs in disks: longer to keep, or more to be kept. */
export const telemetry = section('Metrics and logs', [
  timeseries('Prometheus disk', {
    description:
      'What each server has on disk as a share of what it may. At 100 % it drops its oldest days, before their time.',
    queries: [
      saturation({
        used: prometheusBlockBytes.plus(prometheusLogBytes),
        capacity: prometheusRetentionBytes,
      }).legend('{{instance}}'),
    ],
    thresholds: worseAbove(ratio(0.8), ratio(1)),
    ...third,
  }),
  timeseries('Series in memory', {
    description: 'Series that each server keeps in memory, which take most of it. A step up: somebody added a label.',
    queries: [prometheusSeries.legend('{{instance}}')],
    dataLinks: [{ dashboard: dashboards.cardinality }],
    ...third,
  }),
  timeseries('Logs of a day', {
    description: 'Bytes of logs that came in within the day before, by tenant.',
    queries: [
      lokiReceivedBytes
        .increase('1d')
        .sum({ by: ['tenant'] })
        .legend('{{tenant}}'),
    ],
    stack: 'normal',
    ...third,
  }),
]);
