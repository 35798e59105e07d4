import { prometheusManySeries } from '@belvedere/alerts-platform';
import { quantity } from '@belvedere/core';
import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import {
  prometheus,
  prometheusSeries,
  prometheusSeriesCreated,
  prometheusSeriesRemoved,
  processResidentMemory,
} from '@belvedere/metrics-platform';

const byServer = { by: ['instance'] } as const;
const DAY = quantity(86_400, 'seconds');

const figure = { width: 6, sparkline: true } as const;
const third = { width: 8, min: 0 } as const;

/** Bytes of memory for each series: what all that a server does for it takes. */
const memoryPerSeries = processResidentMemory
  .where({ job: prometheus.name })
  .sum()
  .dividedBy(prometheusSeries.sum())
  .times(quantity(1, 'count'));

/** How many there are, and how fast they change. */
export const series = section('Series', [
  stat('Series in memory', {
    description: 'Series that the server holds which holds most: those that had a sample within the last hours.',
    query: prometheusSeries.max(),
    ...figure,
  }),
  stat('Growth in a day', {
    description: 'How many series would be added within a day, by the trend of the last six hours.',
    query: prometheusSeries.over('6h').derivative().times(DAY).max(),
    decimals: 0,
    ...figure,
  }),
  stat('New series', {
    description:
      'Series per second that were not there before: pods that start anew, and labels whose values never end.',
    query: prometheusSeriesCreated.rate().max(),
    ...figure,
  }),
  stat('Memory per series', {
    description:
      'Memory of the servers for each series that they hold. It is 4 to 8 kB; far more points at heavy queries.',
    query: memoryPerSeries,
    ...figure,
  }),
  timeseries('Series by server', {
    description:
      'Series in memory. Servers that scrape the same hold as many. A step up came with a new version or target; a slope is a label that grows.',
    queries: [prometheusSeries.max(byServer).legend('{{instance}}')],
    alert: prometheusManySeries,
    ...third,
  }),
  timeseries('Series that come and go', {
    description: 'Series per second that begin and that leave memory. Both high: short-lived pods or a label with ids.',
    queries: [
      prometheusSeriesCreated.rate().sum().legend('begin'),
      prometheusSeriesRemoved.rate().sum().legend('leave'),
    ],
    ...third,
  }),
  timeseries('Memory by server', {
    description: 'Memory of each server. It follows the series, and rises for a while with heavy queries.',
    queries: [processResidentMemory.where({ job: prometheus.name }).max(byServer).legend('{{instance}}')],
    ...third,
  }),
]);
