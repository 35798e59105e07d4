import { barGauge, section, timeseries } from '@belvedere/dashboard-kit';
import { streamDeadLetters, streamEventsProcessed } from '@belvedere/metrics-feature-store';
import { errorRatio } from '@belvedere/promql';

const byReason = { by: ['topic', 'reason'] } as const;

/** Share of the events that were set aside, of all topics. */
export const deadLetterShare = errorRatio({ failed: streamDeadLetters, total: streamEventsProcessed });

/** What could not be processed, and lies aside until somebody looks. */
export const deadLetters = section('Dead letters', [
  timeseries('Dead letters by reason', {
    description:
      'Events per second that were set aside. Schema: a producer changed its events; timeout: a store is slow; processing: a fault of ours.',
    queries: [streamDeadLetters.rate().sum(byReason).legend('{{topic}}: {{reason}}')],
    stack: 'normal',
    min: 0,
    width: 8,
  }),
  timeseries('Dead letters, share of events', {
    description: 'Share of the events of a topic that were set aside. What is lost here is missing in features.',
    queries: [
      errorRatio({ failed: streamDeadLetters, total: streamEventsProcessed, by: ['topic'] }).legend('{{topic}}'),
    ],
    min: 0,
    width: 8,
  }),
  barGauge('Dead letters, last day', {
    description: 'Events that were set aside within the last 24 hours, and wait to be looked at.',
    query: streamDeadLetters.increase('1d').sum(byReason).sortDesc().legend('{{topic}}: {{reason}}'),
    decimals: 0,
    min: 0,
    width: 8,
  }),
]);
