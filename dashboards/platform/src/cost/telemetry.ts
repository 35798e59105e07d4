import { section, timeseries } from '@belvedere/dashboard-kit';
import { cloudwatchRequests, dashboards, lokiReceivedBytes, targetSamplesKept } from '@belvedere/metrics-platform';
import { scalar, topkStable } from '@belvedere/promql';

const third = { width: 8, min: 0 } as const;

/** More could not be told apart. */
const MOST = 10;

/** What watching costs, and whose metrics and logs it is for. */
export const telemetry = section('Metrics and logs', [
  timeseries('Series by job', {
    description:
      'The share of all scraped series that each of the ten largest jobs has: memory and disk of Prometheus are theirs.',
    queries: [
      topkStable(targetSamplesKept.sum({ by: ['job'] }).dividedBy(scalar(targetSamplesKept.sum())), MOST).legend(
        '{{job}}',
      ),
    ],
    dataLinks: [{ dashboard: dashboards.cardinality, variables: { job: 'job' } }],
    ...third,
  }),
  timeseries('Logs by tenant', {
    description: 'Bytes per second of logs that each tenant sends: storage is paid by the byte.',
    queries: [
      lokiReceivedBytes
        .rate()
        .sum({ by: ['tenant'] })
        .legend('{{tenant}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Requests to CloudWatch of a day', {
    description: 'Requests to CloudWatch within the day before, each of which is charged.',
    queries: [
      cloudwatchRequests
        .increase('1d')
        .sum({ by: ['namespace'] })
        .legend('{{namespace}}'),
    ],
    stack: 'normal',
    ...third,
  }),
]);
