import { exporterDown, prometheusTargetsDown, recordedTargetsUp, targetsDown } from '@belvedere/alerts-platform';
import { section, stateTimeline, table, timeseries, type ColumnSettings } from '@belvedere/dashboard-kit';
import { targetSamples, targetScrapeDuration, targetUp } from '@belvedere/metrics-platform';
import { topkStable } from '@belvedere/promql';
import { job } from '../variables.ts';
import { PARTLY_UP } from './mappings.ts';

const byJob = { by: ['job'] } as const;

const UP: ColumnSettings = { mappings: PARTLY_UP, cell: 'background' };

/** What is scraped, and what does not answer. */
export const targets = section('Targets', [
  stateTimeline('Jobs', {
    description:
      'Whether the targets of each job answer: all, some or none. One job down is its own fault; all of them at once are the network’s or Prometheus’s.',
    query: recordedTargetsUp.series.where({ job }).legend('{{job}}'),
    alert: exporterDown,
    mappings: PARTLY_UP,
    legend: 'hidden',
    width: 16,
    height: 14,
  }),
  table('Scrapes by job', {
    description:
      'Each job now: whether its targets answer, how many there are, how long the slowest takes, and what they say.',
    queries: [
      recordedTargetsUp.series.where({ job }).legend('Up'),
      targetUp.where({ job }).count(byJob).legend('Targets'),
      targetScrapeDuration.where({ job }).max(byJob).legend('Slowest'),
      targetSamples.where({ job }).sum(byJob).legend('Samples'),
    ],
    labels: { job: 'Job' },
    columns: { Up: UP },
    sort: { by: 'Up' },
    width: 8,
    height: 14,
  }),
  timeseries('Targets down by job', {
    description:
      'The share of the targets of a job that do not answer, of jobs without an alert of their own. Suspect discovery and the network.',
    queries: [targetsDown.legend('{{job}}')],
    alert: prometheusTargetsDown,
    min: 0,
    width: 12,
  }),
  timeseries('Slowest scrapes', {
    description:
      'Time of the scrapes that take longest. One that takes longer than its interval is given up, and its target looks down.',
    queries: [
      topkStable(targetScrapeDuration.where({ job }).max({ by: ['job', 'instance'] }), 10).legend(
        '{{job}} {{instance}}',
      ),
    ],
    min: 0,
    legend: 'table',
    width: 12,
  }),
]);
