import { bytes, ratio } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  prometheusBlockBytes,
  prometheusLogBytes,
  prometheusOldestSample,
  prometheusRetentionBytes,
  prometheusRetentionTime,
} from '@belvedere/metrics-platform';
import { time } from '@belvedere/promql';

const third = { width: 8, min: 0 } as const;
const byServer = { by: ['instance'] } as const;

/** What is kept of them, and for how long. */
export const memory = section('Disk and retention', [
  timeseries('Disk against the limit', {
    description:
      'Space of the blocks as a share of what they may take. At 100 % the oldest are deleted, whatever the retention says: history is shorter than promised.',
    queries: [
      prometheusBlockBytes
        .dividedBy(prometheusRetentionBytes.above(bytes(0)))
        .max(byServer)
        .legend('{{instance}}'),
    ],
    thresholds: worseAbove(ratio(0.8), ratio(0.95)),
    ...third,
  }),
  timeseries('History that is there', {
    description: 'How far back samples reach, against how long they are to be kept.',
    queries: [
      time().minus(prometheusOldestSample.max(byServer)).legend('{{instance}} has'),
      prometheusRetentionTime.max().legend('is to be kept'),
    ],
    ...third,
  }),
  timeseries('Write-ahead log', {
    description:
      'Space of the log of what is not in a block yet. It falls at each checkpoint; a line that only rises means that checkpoints fail.',
    queries: [prometheusLogBytes.max(byServer).legend('{{instance}}')],
    ...third,
  }),
]);
