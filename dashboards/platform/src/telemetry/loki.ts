import { lokiErrors, lokiFlushFailures, lokiRequestErrors } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import * as platform from '@belvedere/metrics-platform';
import { time } from '@belvedere/promql';

const third = { width: 8, min: 0 } as const;

/** Whether Loki answers, and stores what it took in. */
export const loki = section('Loki', [
  timeseries('Requests that Loki fails at', {
    description:
      'The share of the requests of a route that end in a 5xx. Pushes that fail are sent again; queries that fail are seen by people.',
    queries: [lokiErrors.legend('{{route}} {{instance}}')],
    alert: lokiRequestErrors,
    ...third,
  }),
  timeseries('Requests of Loki, p95', {
    description: 'The time that 95 % of the requests of a route take less than.',
    queries: [platform.lokiRequestDuration.quantile(0.95, { by: ['route'] }).legend('{{route}}')],
    ...third,
  }),
  timeseries('Queries of logs, p95', {
    description:
      'The time that 95 % of the queries take less than, by their kind. Slow ones ask for too many streams: choose more labels, or less time.',
    queries: [platform.lokiQueryDuration.quantile(0.95, { by: ['type'] }).legend('{{type}}')],
    ...third,
  }),
  timeseries('Chunks stored by reason', {
    description:
      'Chunks per second written to storage. Many that are idle rather than full are small: too many streams with few lines.',
    queries: [
      platform.lokiChunksFlushed
        .rate()
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Chunks that could not be stored', {
    description:
      'Chunks per second whose writing failed. They stay in memory, and are lost with it: look at the object storage.',
    queries: [
      platform.lokiChunkFlushFailures
        .rate()
        .sum({ by: ['instance'] })
        .legend('{{instance}}'),
    ],
    alert: lokiFlushFailures,
    ...third,
  }),
  timeseries('Age of the last compaction', {
    description:
      'Time since the index was compacted and the retention ran. It saws between zero and ten minutes; rising on means that old logs are kept.',
    queries: [
      time().minus(platform.lokiCompactionTime.max()).legend('compaction'),
      time().minus(platform.lokiRetentionTime.max()).legend('retention'),
    ],
    ...third,
  }),
]);
