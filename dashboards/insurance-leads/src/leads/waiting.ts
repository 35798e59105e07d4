import { highQueueDepth, leadQueueDepth, recordedLeadRate } from '@belvedere/alerts-insurance-leads';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { api, httpRequests, leadsQueueDepth } from '@belvedere/metrics-insurance-leads';

const third = { width: 8, min: 0 } as const;

/** What waits to be processed. */
export const waiting = section('Queue', [
  timeseries('Leads waiting', {
    description:
      'Leads that wait to be processed. Divided by the leads processed per second, it is how long the last of them waits.',
    queries: [leadQueueDepth.legend('leads')],
    alert: highQueueDepth,
    ...third,
  }),
  timeseries('Taken in against worked off', {
    description:
      'Leads per second that the API takes in and that the orchestrators process. The difference is what piles up, or is worked off.',
    queries: [
      httpRequests
        .where({ job: api.name, method: 'POST', path: '/leads', status: /2../ })
        .rate()
        .sum()
        .legend('taken in'),
      recordedLeadRate.series.sum().legend('worked off'),
    ],
    ...third,
  }),
  timeseries('As each orchestrator tells it', {
    description:
      'The depth of the one queue, as each orchestrator reads it. Lines that differ are an orchestrator that hangs.',
    queries: [leadsQueueDepth.max({ by: ['instance'] }).legend('{{instance}}')],
    ...third,
  }),
]);
