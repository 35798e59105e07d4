import { heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import { streamProcessingDuration, streamWatermark } from '@belvedere/metrics-feature-store';
import { time } from '@belvedere/promql';
import { topic } from '../variables.ts';

const byTopic = { by: ['topic'] } as const;
const chosen = streamProcessingDuration.where({ topic });

/** How far event time is behind the clock, by topic. */
export const behind = time().minus(streamWatermark.min(byTopic));

/** How long an event takes, and up to which time all are processed. */
export const latency = section('Latency and watermark', [
  timeseries('Processing: p50, p95 and p99', {
    description:
      'The time from reading an event to having stored what follows from it, of the chosen topics: half, 95 % and 99 % stay below.',
    queries: [
      chosen.quantile(0.5, byTopic).legend('p50 {{topic}}'),
      chosen.quantile(0.95, byTopic).legend('p95 {{topic}}'),
      chosen.quantile(0.99, byTopic).legend('p99 {{topic}}'),
    ],
    min: 0,
    legend: 'table',
    width: 8,
  }),
  heatmap('Processing distribution', {
    description:
      'How many events of the chosen topics took how long. A second band is a kind of event that needs more.',
    of: chosen,
    width: 8,
  }),
  timeseries('Watermark behind the clock', {
    description:
      'How far event time is behind: features are at least this old. A line that rises by a second each second is a topic that stands still, whatever its lag says.',
    queries: [behind.legend('{{topic}}')],
    min: 0,
    width: 8,
  }),
]);
