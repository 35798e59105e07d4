import {
  blackboxBehaviour,
  kafkaBehaviour,
  nodesBehaviour,
  redisBehaviour,
} from '@belvedere/metrics-platform/behaviour';
import type { Behaviour } from '@belvedere/simulator/model';
import { KAFKA_BROKERS, ownConsumerGroup } from '../infrastructure.ts';
import { TOPICS } from '../vocabulary.ts';
import { KAFKA, NODES, REDIS, STREAM_PROCESSOR } from './instances.ts';
import { aliveBrokers, cacheHitRatio, events, lag, redisReads, redisUp, serviceUp, traffic } from './signals.ts';

const SERVICES = ['inference-api', 'feature-store', 'stream-processor', 'ml-pipeline'];

/** What the feature store runs on, as the shared exporters show it. */
export const infrastructureBehaviours: readonly Behaviour[] = [
  nodesBehaviour(NODES, traffic),
  redisBehaviour(REDIS, { reads: redisReads, hitRatio: cacheHitRatio, up: redisUp }),
  kafkaBehaviour(KAFKA, {
    brokers: KAFKA_BROKERS,
    aliveBrokers,
    topics: TOPICS,
    partitionsPerTopic: 4,
    consumerGroup: ownConsumerGroup.consumergroup,
    members: STREAM_PROCESSOR.length,
    produced: events,
    lag,
  }),
  blackboxBehaviour({
    http: SERVICES.map((service) => ({ instance: `https://${service}.feature-store.svc/health`, healthy: serviceUp })),
    tcp: REDIS.map((server) => ({ instance: `${server}:6379`, healthy: redisUp })),
    dns: [{ instance: 'dns.feature-store.svc:53', healthy: serviceUp }],
  }),
];
