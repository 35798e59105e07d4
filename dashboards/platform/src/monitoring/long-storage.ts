import { prometheusRemoteWriteBehind, remoteWriteLag } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  remoteWriteSamples,
  remoteWriteSamplesFailed,
  remoteWriteSamplesPending,
  remoteWriteShards,
  remoteWriteShardsMaximum,
} from '@belvedere/metrics-platform';

const quarter = { width: 6, min: 0 } as const;
const byDestination = { by: ['instance', 'remote_name'] } as const;

/** The way of samples to the storage that keeps them for months. */
export const longStorage = section('Long-term storage', [
  timeseries('Remote write behind', {
    description:
      'How much later than they were scraped samples arrive. The write-ahead log keeps two hours: what is behind by more is lost.',
    queries: [remoteWriteLag.legend('{{instance}} to {{remote_name}}')],
    alert: prometheusRemoteWriteBehind,
    ...quarter,
  }),
  timeseries('Samples sent and failed', {
    description: 'Samples per second that reach the storage, and those that it refused for good.',
    queries: [
      remoteWriteSamples.rate().sum(byDestination).legend('{{instance}} sent'),
      remoteWriteSamplesFailed.rate().sum(byDestination).legend('{{instance}} failed'),
    ],
    ...quarter,
  }),
  timeseries('Samples that wait', {
    description: 'Samples that are to be sent. A line that only rises means that the storage does not keep up.',
    queries: [remoteWriteSamplesPending.sum(byDestination).legend('{{instance}} to {{remote_name}}')],
    ...quarter,
  }),
  timeseries('Connections in use', {
    description:
      'Connections that samples are sent over, as a share of those allowed. At 100 % no more can be sent at once: allow more, or send less.',
    queries: [
      remoteWriteShards
        .dividedBy(remoteWriteShardsMaximum)
        .max(byDestination)
        .legend('{{instance}} to {{remote_name}}'),
    ],
    ...quarter,
  }),
]);
