import { lokiDiscardsLines } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { lokiDiscardedLines, lokiReceivedBytes, lokiReceivedLines, lokiStreams } from '@belvedere/metrics-platform';
import { tenant } from './variables.ts';

const half = { width: 12, min: 0 } as const;
const byTenant = { by: ['tenant'] } as const;

/** What the domains log, and what of it is refused. */
export const ingestion = section('Logs that come in', [
  timeseries('Lines by tenant', {
    description: 'Lines per second that Loki takes in. A step up is often a level of logging that was left on.',
    queries: [lokiReceivedLines.where({ tenant }).rate().sum(byTenant).legend('{{tenant}}')],
    stack: 'normal',
    ...half,
  }),
  timeseries('Bytes by tenant', {
    description: 'Bytes per second that Loki takes in, uncompressed: what storage and limits are reckoned by.',
    queries: [lokiReceivedBytes.where({ tenant }).rate().sum(byTenant).legend('{{tenant}}')],
    stack: 'normal',
    ...half,
  }),
  timeseries('Lines refused', {
    description:
      'Lines per second that Loki refused, by the limit that they broke: they are lost. Let the service log less, or raise the limit.',
    queries: [
      lokiDiscardedLines
        .where({ tenant })
        .rate()
        .sum({ by: ['tenant', 'reason'] })
        .legend('{{tenant}} {{reason}}'),
    ],
    alert: lokiDiscardsLines,
    ...half,
  }),
  timeseries('Streams by tenant', {
    description:
      'Streams in memory: one for each set of labels. A line that only rises means that a label has too many values; make it a field.',
    queries: [lokiStreams.where({ tenant }).sum(byTenant).legend('{{tenant}}')],
    ...half,
  }),
]);
