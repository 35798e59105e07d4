import { section, timeseries } from '@belvedere/dashboard-kit';
import { jaegerRequestDuration, jaegerStorageRequests } from '@belvedere/metrics-platform';
import { errorRatio } from '@belvedere/promql';

const third = { width: 8, min: 0 } as const;

/** How people find traces again. */
export const jaeger = section('Jaeger', [
  timeseries('Traces asked for, p95', {
    description: 'The time that 95 % of the questions of people and of Grafana take less than, by what is asked.',
    queries: [jaegerRequestDuration.quantile(0.95, { by: ['http_route'] }).legend('{{http_route}}')],
    ...third,
  }),
  timeseries('Reads of the storage', {
    description: 'Questions per second to the storage of traces, by kind.',
    queries: [
      jaegerStorageRequests
        .rate()
        .sum({ by: ['operation'] })
        .legend('{{operation}}'),
    ],
    ...third,
  }),
  timeseries('Reads that fail', {
    description: 'The share of the questions to the storage that fail. Look at Elasticsearch, where traces are kept.',
    queries: [
      errorRatio({
        failed: jaegerStorageRequests.where({ result: 'err' }),
        total: jaegerStorageRequests,
        by: ['operation'],
      }).legend('{{operation}}'),
    ],
    ...third,
  }),
]);
