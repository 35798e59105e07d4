import { recordedLeadRate } from '@belvedere/alerts-insurance-leads';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { leadsProcessed } from '@belvedere/metrics-insurance-leads';
import { errorRatio } from '@belvedere/promql';
import { source } from '../variables.ts';

const own = { source };
const bySource = { by: ['source'] } as const;

/** What comes, from where, and what becomes of it. */
export const processing = section('Processing', [
  timeseries('Leads by status', {
    description:
      'Leads per second whose processing ended, by how it ended. Rejected and duplicate are the fault of the lead, failed is ours.',
    queries: [
      recordedLeadRate.series
        .where(own)
        .sum({ by: ['status'] })
        .legend('{{status}}'),
    ],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Leads by source', {
    description:
      'Leads per second whose processing ended, by where they came from. A source that falls to zero has lost its way in.',
    queries: [recordedLeadRate.series.where(own).sum(bySource).legend('{{source}}')],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Share failed by source', {
    description:
      'Share of the leads of a source whose processing failed. One source alone sends what the services cannot read.',
    queries: [
      errorRatio({
        failed: leadsProcessed.where({ ...own, status: 'failed' }),
        total: leadsProcessed.where(own),
        ...bySource,
      }).legend('{{source}}'),
    ],
    min: 0,
  }),
  timeseries('Leads against last week', {
    description: 'Leads processed within the hour before each moment, beside the same hour of the week before.',
    queries: [
      leadsProcessed.where(own).increase('1h').sum().legend('now'),
      leadsProcessed.where(own).offset('1w').increase('1h').sum().legend('a week before'),
    ],
    min: 0,
  }),
]);
