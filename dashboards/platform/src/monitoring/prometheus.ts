import {
  prometheusConfigReloadFailed,
  prometheusDown,
  prometheusStorageErrors,
  storageErrors,
} from '@belvedere/alerts-platform';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import * as platform from '@belvedere/metrics-platform';
import { LOADED } from './mappings.ts';

const third = { width: 8, min: 0 } as const;
const byServer = { by: ['instance'] } as const;

/** The servers themselves: whether they run, what they take in, what they answer. */
export const prometheus = section('Prometheus', [
  stateTimeline('Servers', {
    description: 'Whether each server answers. Two of them scrape the same, so that one may be gone.',
    query: platform.prometheus.up.legend('{{instance}}'),
    alert: prometheusDown,
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 12,
    height: 6,
  }),
  stateTimeline('Configuration of servers', {
    description:
      'Whether each server took its last configuration and rules. One that refused them goes on with the old, until it starts again: then it does not come up.',
    query: platform.prometheusConfigurationLoaded.legend('{{instance}}'),
    alert: prometheusConfigReloadFailed,
    mappings: LOADED,
    legend: 'hidden',
    width: 12,
    height: 6,
  }),
  timeseries('Samples stored', {
    description:
      'Samples per second that each server stores. A step down is a job that is not scraped any more, a step up new metrics.',
    queries: [platform.prometheusSamplesAppended.rate().sum(byServer).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Samples refused', {
    description:
      'Samples per second that came twice, too late or out of order. Suspect two targets with the same labels, or a clock that is off.',
    queries: [
      platform.prometheusDuplicateSamples.rate().sum().legend('of the same time'),
      platform.prometheusOutOfOrderSamples.rate().sum().legend('out of order'),
      platform.prometheusOutOfBoundsSamples.rate().sum().legend('too old or too new'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Storage errors, last hour', {
    description:
      'Errors of blocks, memory and the write-ahead log within an hour. The first suspect is a full disk, the next a broken one.',
    queries: [storageErrors.ceil().legend('{{instance}}')],
    alert: prometheusStorageErrors,
    ...third,
  }),
  timeseries('Time of queries, p90', {
    description:
      'The time that 90 % of the queries spend less than in each part. Waiting in the queue means that too many run at once.',
    queries: [
      platform.prometheusQueryDuration
        .quantile(0.9)
        .max({ by: ['slice'] })
        .legend('{{slice}}'),
    ],
    legend: 'table',
    ...third,
  }),
  timeseries('Queries at once', {
    description: 'Queries that run or wait, as a share of those that may run. Above 100 % the next ones wait.',
    queries: [
      platform.prometheusQueries.dividedBy(platform.prometheusQueriesMaximum).max(byServer).legend('{{instance}}'),
    ],
    ...third,
  }),
  timeseries('Processor time of servers', {
    description:
      'Processors that each server keeps busy: 100 % is one of them. Rules and dashboards share it with scrapes.',
    queries: [platform.processCpu.where({ job: platform.prometheus.name }).rate().sum(byServer).legend('{{instance}}')],
    ...third,
  }),
]);
