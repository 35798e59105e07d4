import { cloudwatchScrapeFailed } from '@belvedere/alerts-platform';
import { section, stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import { cloudwatchRequests, cloudwatchScrapeDuration, cloudwatchScrapeError } from '@belvedere/metrics-platform';

const READ_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Read', colour: 'green' },
  { value: 1, text: 'Failed', colour: 'red' },
];

/** Whether the figures above are true, and what asking for them costs. */
export const exporter = section('CloudWatch', [
  stateTimeline('Readings of CloudWatch', {
    description:
      'When the exporter could not read CloudWatch: permissions, or too many requests. All above is old then.',
    query: cloudwatchScrapeError.legend('{{instance}}'),
    alert: cloudwatchScrapeFailed,
    mappings: READ_OR_NOT,
    width: 8,
  }),
  timeseries('Requests to CloudWatch', {
    description: 'Requests per second to CloudWatch, each of which is charged.',
    queries: [
      cloudwatchRequests
        .rate()
        .sum({ by: ['namespace'] })
        .legend('{{namespace}}'),
    ],
    unit: 'reqps',
    stack: 'normal',
    width: 8,
    min: 0,
  }),
  timeseries('Time to read CloudWatch', {
    description: 'How long a reading takes. Longer than its scrape may take, and there is none.',
    queries: [cloudwatchScrapeDuration.legend('{{instance}}')],
    width: 8,
    min: 0,
  }),
]);
