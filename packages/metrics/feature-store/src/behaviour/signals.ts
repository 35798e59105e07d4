/**
 * What goes together in the feature store. Quiet values lie far from every alert's threshold; incidents move these
 * signals and nothing else.
 */
import { daily, signal, signalsOf, type Moment } from '@belvedere/simulator/model';
import { KAFKA_BROKERS } from '../infrastructure.ts';
import { ENDPOINTS, FEATURE_GROUPS, TOPICS } from '../vocabulary.ts';
import { INFERENCE_API } from './instances.ts';

/** How busy the customers are: 1 at the peak of the day, less than half of it in the night. */
export const traffic = signal(
  'traffic',
  ({ time, wander, noise }) => daily(time, { peakHour: 15, low: 0.42 }) * wander(0.06) * noise(0.02),
);

/** The share of the requests that the first instance of the inference API gets; the second gets the rest. */
export const firstInstanceShare = signal('share of the first instance', 0.5);

/** Requests per second to each endpoint at the peak. */
const PEAK_REQUESTS = { fraud: 150, personalization: 95 } as const;

/** Requests per second to an endpoint. */
export const requests = signalsOf(
  'requests',
  ENDPOINTS,
  ({ read }, endpoint) => PEAK_REQUESTS[endpoint] * read(traffic),
);

/** Requests per second to an endpoint that one instance answers. */
export function requestsAt(endpoint: string, { labels, read }: Moment<'instance'>): number {
  const first = read(firstInstanceShare);
  return read(requests(endpoint)) * (labels.instance === INFERENCE_API[0] ? first : 1 - first);
}

/** How much longer models take than they should: 1 is as they should. */
export const modelSlowness = signal('slowness of the models', ({ wander, noise }) => wander(0.04) * noise(0.02));

/** How much longer it takes to fetch features than it should. */
export const fetchSlowness = signal('slowness of feature fetches', ({ wander, noise }) => wander(0.05) * noise(0.03));

/** How much longer requests take: half of their time is the model's, three tenths are spent on features. */
export const requestSlowness = signal(
  'slowness of requests',
  ({ read }) => 0.5 * read(modelSlowness) + 0.3 * read(fetchSlowness) + 0.2,
);

/** 1 where Redis answers. */
export const redisUp = signal('redis answers', 1);

/** The share of feature reads that the cache answers. */
export const cacheHitRatio = signal('cache hit ratio', ({ wander }) => 0.945 * wander(0.008));

/** Reads per second of a group of features: each request reads several, some groups more often than others. */
const READS_PER_REQUEST = {
  user_profile: 1,
  transaction_history: 0.7,
  merchant_risk: 0.6,
  item_affinity: 0.4,
} as const;
export const featureReads = signalsOf(
  'feature reads',
  FEATURE_GROUPS,
  ({ read }, group) =>
    READS_PER_REQUEST[group] * ENDPOINTS.reduce((sum, endpoint) => sum + read(requests(endpoint)), 0),
);

/** Reads per second of each of the two Redis servers. */
export const redisReads = signal(
  'redis reads',
  ({ read }) => FEATURE_GROUPS.reduce((sum, group) => sum + read(featureReads(group)), 0) / 2,
);

/** Brokers of the Kafka cluster that are alive. */
export const aliveBrokers = signal('alive brokers', KAFKA_BROKERS);

/** Events per second of a topic at the peak. */
const PEAK_EVENTS = { transactions: 160, user_events: 420, feature_updates: 240 } as const;
export const events = signalsOf(
  'events',
  TOPICS,
  ({ read, noise }, topic) => PEAK_EVENTS[topic] * read(traffic) * noise(0.03),
);

/** Messages of each topic that an instance of the stream processor has not read although it should. */
export const backlog = signal('backlog', 0);

/** Messages of a topic that one of the two instances of the stream processor has still to read. */
export const lagPerInstance = signalsOf(
  'lag',
  TOPICS,
  ({ read, wander, noise }, topic) =>
    (40 + 0.25 * PEAK_EVENTS[topic] * read(traffic)) * wander(0.2, 120) * noise(0.1) + read(backlog),
);

/** Messages of a topic that the stream processor has still to read. */
export const lag = signalsOf('lag of all instances', TOPICS, ({ read }, topic) => 2 * read(lagPerInstance(topic)));

/** 1 where a service answers its health check. */
export const serviceUp = signal('services answer', 1);
