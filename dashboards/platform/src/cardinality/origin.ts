import { section, table, timeseries } from '@belvedere/dashboard-kit';
import { targetSamples, targetSamplesKept, targetSeriesAdded, targetUp } from '@belvedere/metrics-platform';
import { topkStable } from '@belvedere/promql';
import { job } from '../variables.ts';

const byJob = { by: ['job'] } as const;

const kept = targetSamplesKept.where({ job });
const scraped = targetSamples.where({ job });
const added = targetSeriesAdded.where({ job });

/** Where they come from. */
export const origin = section('Where they come from', [
  timeseries('Samples of a scrape by job', {
    description:
      'Samples that one scrape of all targets of a job leaves after relabelling: about as many series. The ten jobs with most.',
    queries: [topkStable(kept.sum(byJob), 10).legend('{{job}}')],
    min: 0,
    stack: 'normal',
    legend: 'table',
    height: 10,
  }),
  timeseries('New series of a scrape by job', {
    description:
      'Series of a scrape that the one before did not have. Always some: the values of a label change from scrape to scrape.',
    queries: [topkStable(added.sum(byJob), 10).legend('{{job}}')],
    min: 0,
    legend: 'table',
    height: 10,
  }),
  table('Jobs by their samples', {
    description:
      'Each job now: what its targets say, what relabelling leaves of it, and the most that one target says. What is dropped is scraped in vain: let the target not expose it.',
    queries: [
      targetUp.where({ job }).count(byJob).legend('Targets'),
      scraped.sum(byJob).legend('Samples'),
      kept.sum(byJob).legend('Kept'),
      kept.max(byJob).legend('Largest target'),
      kept.sum(byJob).dividedBy(scraped.sum(byJob)).complement().legend('Dropped'),
      added.sum(byJob).legend('New'),
    ],
    labels: { job: 'Job' },
    columns: { Dropped: { decimals: 1 } },
    sort: { by: 'Kept', descending: true },
    width: 24,
    height: 12,
  }),
]);
