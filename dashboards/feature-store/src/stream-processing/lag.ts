import { streamLagHigh } from '@belvedere/alerts-feature-store';
import { section, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { count } from '@belvedere/core';
import { kafkaConsumerLag, ownConsumerGroup, streamEventsProcessed } from '@belvedere/metrics-feature-store';
import { kafkaGroupLag, kafkaGroupLagSum, kafkaGroupMembers } from '@belvedere/metrics-platform';
import { agreed, streamLag } from '../objectives.ts';
import { topic } from '../variables.ts';

const byTopic = { by: ['topic'] } as const;
const waiting = kafkaConsumerLag.sum(byTopic);
const third = { min: 0, width: 8 } as const;

/** What waits to be processed. */
export const lag = section('Lag', [
  timeseries('Lag by topic', {
    description: `Messages of a topic that are still to be processed, as the processor counts them. A rising line makes features stale. ${agreed(streamLag)}`,
    queries: [waiting.legend('{{topic}}')],
    alert: streamLagHigh,
    objective: streamLag,
    min: 0,
  }),
  timeseries('Lag as Kafka sees it', {
    description:
      'The same by the offsets that Kafka knows. Higher here than on the left: the processor reads, and does not commit.',
    queries: [kafkaGroupLagSum.where(ownConsumerGroup).max(byTopic).legend('{{topic}}')],
    alert: streamLagHigh,
    min: 0,
  }),
  timeseries('Time to work off', {
    description:
      'How long the processor has to work on what waits, at the speed it has now. Short, though the lag is high: a burst; long: it is too slow.',
    queries: [waiting.dividedBy(streamEventsProcessed.rate().sum(byTopic).above(0)).legend('{{topic}}')],
    ...third,
  }),
  timeseries('Lag by partition', {
    description:
      'Messages of each partition of the chosen topics. One that is behind alone has a key that is too busy.',
    queries: [
      kafkaGroupLag
        .where({ ...ownConsumerGroup, topic })
        .max({ by: ['topic', 'partition'] })
        .legend('{{topic}} {{partition}}'),
    ],
    ...third,
  }),
  timeseries('Members of the group', {
    description: 'Processors that share the partitions. While one leaves or joins, all of them stand still.',
    queries: [kafkaGroupMembers.where(ownConsumerGroup).max().legend('members')],
    thresholds: worseBelow(count(1)),
    decimals: 0,
    ...third,
  }),
]);
