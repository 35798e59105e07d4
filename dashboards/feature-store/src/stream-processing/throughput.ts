import { section, timeseries } from '@belvedere/dashboard-kit';
import { ownKafka, streamEventsProcessed } from '@belvedere/metrics-feature-store';
import { kafkaPartitionCurrentOffset } from '@belvedere/metrics-platform';

const byTopic = { by: ['topic'] } as const;
const processed = streamEventsProcessed.rate().sum(byTopic);
const produced = kafkaPartitionCurrentOffset.where(ownKafka).over().derivative().sum(byTopic);

/** What comes, and what is done with it. */
export const throughput = section('Throughput', [
  timeseries('Produced by topic', {
    description: 'Messages per second that are written to each topic, by the growth of its offsets.',
    queries: [produced.legend('{{topic}}')],
    stack: 'normal',
    min: 0,
    width: 8,
  }),
  timeseries('Processed by topic', {
    description: 'Events per second that the processor reads and stores. In the long run as many as are produced.',
    queries: [processed.legend('{{topic}}')],
    stack: 'normal',
    min: 0,
    width: 8,
  }),
  timeseries('Events against last week', {
    description:
      'Events per second of all topics, now and a week before. Fewer than last week at the same hour: a source is silent.',
    queries: [processed.sum().legend('this week'), processed.offset('1w').sum().legend('last week')],
    min: 0,
    width: 8,
  }),
]);
