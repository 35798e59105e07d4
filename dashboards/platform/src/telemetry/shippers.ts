import { logShipperDropsEntries, lostEntriesShare } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { alloyBatchRetries, alloyComponents, alloySentEntries } from '@belvedere/metrics-platform';

const quarter = { width: 6, min: 0 } as const;
const byInstance = { by: ['instance'] } as const;

/** Logs on their way from the nodes to Loki. */
export const shippers = section('Shippers of logs', [
  timeseries('Entries sent', {
    description: 'Entries per second that each shipper sends. One at zero while its node is up reads nothing any more.',
    queries: [alloySentEntries.rate().sum(byInstance).legend('{{instance}}')],
    ...quarter,
  }),
  timeseries('Entries lost', {
    description: 'The share of the entries that a shipper gave up after its last attempt: they are in no store.',
    queries: [lostEntriesShare.legend('{{instance}}')],
    alert: logShipperDropsEntries,
    ...quarter,
  }),
  timeseries('Batches sent again', {
    description: 'Further attempts per second to send a batch. They come before losses: Loki is slow or refuses.',
    queries: [alloyBatchRetries.rate().sum(byInstance).legend('{{instance}}')],
    ...quarter,
  }),
  timeseries('Unhealthy components', {
    description: 'Components of the pipelines that do not work. The shipper’s own page says which, and why.',
    queries: [alloyComponents.where({ health_type: 'unhealthy' }).sum(byInstance).legend('{{instance}}')],
    ...quarter,
  }),
]);
