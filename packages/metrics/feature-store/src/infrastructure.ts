/**
 * Which targets of the shared exporters are the feature store's own: matchers for metrics of the platform's catalog,
 * as in `redisUp.where(ownRedis)`.
 */

export const ownRedis = { instance: /feature-store-redis-.+/ };

export const ownKafka = { instance: /feature-store-kafka-.+/ };

export const ownNodes = { instance: /feature-store-node-.+/ };

/** The blackbox exporter's `instance` is the target probed: a URL, or host and port. */
export const ownProbes = { instance: /.*feature-store.*/ };

/** The consumer group that the stream processor reads with. */
export const ownConsumerGroup = { consumergroup: 'feature-store-stream-processor' };

/** Brokers of the feature store's Kafka cluster when all is well. */
export const KAFKA_BROKERS = 3;
