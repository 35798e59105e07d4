import { defaultThresholds } from '@belvedere/alerts-feature-store';
import { budgetStat, stat, worseAbove, worseBelow } from '@belvedere/dashboard-kit';
import { KAFKA_BROKERS, kafkaConsumerLag, ownKafka, streamEventsProcessed } from '@belvedere/metrics-feature-store';
import { kafkaBrokers } from '@belvedere/metrics-platform';
import { DOMAIN } from '../domain.ts';
import { agreed, streamLag } from '../objectives.ts';
import { deadLetterShare } from './dead-letters.ts';
import { behind } from './latency.ts';

const figure = { sparkline: true, width: 4 } as const;

/** What is left of the budget, and how the stream does now. */
export const promise = [
  budgetStat(DOMAIN, streamLag),
  stat('Largest lag', {
    description: `Messages of the topic that is furthest behind. ${agreed(streamLag)}`,
    query: kafkaConsumerLag.sum({ by: ['topic'] }).max(),
    objective: streamLag,
    thresholds: worseAbove(defaultThresholds.streamLag),
    ...figure,
  }),
  stat('Event time behind', {
    description: 'How far the topic that is furthest behind is processed, in the time of its events.',
    query: behind.max(),
    ...figure,
  }),
  stat('Events', {
    description: 'Events per second that are processed, of all topics.',
    query: streamEventsProcessed.rate().sum(),
    ...figure,
  }),
  stat('Dead letters', {
    description: 'Share of the events that were set aside because they could not be processed.',
    query: deadLetterShare,
    decimals: 3,
    ...figure,
  }),
  stat('Kafka brokers', {
    description: `Brokers that belong to the cluster; ${KAFKA_BROKERS} are the whole. With fewer, replication is at risk.`,
    query: kafkaBrokers.where(ownKafka).max(),
    thresholds: worseBelow(defaultThresholds.kafkaBrokers),
    noValue: 'Nothing is scraped',
    width: 4,
  }),
] as const;
