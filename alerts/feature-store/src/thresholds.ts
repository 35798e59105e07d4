import { count, milliseconds, percent, seconds } from '@belvedere/core';
import { KAFKA_BROKERS } from '@belvedere/metrics-feature-store';

/**
 * What the alerts compare with: the values of the domain's service levels. An environment that differs says so with
 * `ruleGroups({ ...defaultThresholds, inferenceP95: milliseconds(250) })`.
 */
export const defaultThresholds = {
  /** Share of requests that fail. */
  inferenceErrors: percent(1),
  /** Latency that 95 % of the requests stay below. */
  inferenceP95: milliseconds(150),
  /** The same, beyond what customers put up with. */
  inferenceSevereP95: milliseconds(200),
  /** Share of requests that succeed within an hour. */
  inferenceAvailability: percent(99.5),
  /** Requests in progress, as a share of what an instance takes. */
  inferenceLoad: percent(80),
  /** Share of feature reads that the cache answers. */
  cacheHits: percent(70),
  /** Age of the newest value of a feature group. */
  featureAge: seconds(300),
  /** Memory in use, as a share of what Redis may take. */
  redisMemory: percent(80),
  /** Brokers of the Kafka cluster. */
  kafkaBrokers: count(KAFKA_BROKERS),
  /** Messages of a topic that are still to be processed. */
  streamLag: count(10_000),
  /** Mean confidence of a model in its predictions. */
  predictionConfidence: percent(70),
  /** Processor time and memory in use, as shares of what a node has. */
  nodeCpu: percent(80),
  nodeMemory: percent(80),
} as const;

export type Thresholds = typeof defaultThresholds;
