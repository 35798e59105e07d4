import { effect, incident } from '@belvedere/simulator/model';
import { FEATURE_STORE, INFERENCE_API, STREAM_PROCESSOR } from './behaviour/instances.ts';
import {
  backlog,
  cacheHitRatio,
  fetchSlowness,
  firstInstanceShare,
  modelSlowness,
  redisUp,
} from './behaviour/signals.ts';
import { featureStore, inferenceApi, streamProcessor } from './jobs.ts';

/**
 * What can go wrong in the simulated feature store, by the names of `--incident`: what happens, not what it does to the
 * metrics. Which alerts fire stands beside the alerts.
 */
export const incidents = {
  /** Both servers stop answering; their exporters say so. Features are computed instead of read: slower, not too slow. */
  'redis-down': incident('redis-down', {
    title: 'Redis stops answering',
    effects: [effect.set(redisUp, 0), effect.set(cacheHitRatio, 0.02), effect.multiply(fetchSlowness, 2.2)],
  }),
  /** The models take eight times as long: p95 goes beyond 250 ms for both endpoints. */
  'inference-slow': incident('inference-slow', {
    title: 'The models answer slowly',
    effects: [effect.multiply(modelSlowness, 8)],
  }),
  /** Each topic gains 30,000 messages within a minute, and they stay. */
  'kafka-lag': incident('kafka-lag', {
    title: 'The stream processor falls behind',
    effects: [effect.add(backlog, 15_000, { ramp: '1m' })],
  }),
  /** One of two instances refuses connections, and the other takes its requests. */
  'inference-down': incident('inference-down', {
    title: 'An instance of the inference API is gone',
    effects: [effect.down(inferenceApi, INFERENCE_API[0]), effect.set(firstInstanceShare, 0)],
  }),
  /** An instance of each of three services refuses connections; the others take their work. */
  'feature-zone-down': incident('feature-zone-down', {
    title: 'A zone with an instance of each service is gone',
    effects: [
      effect.down(inferenceApi, INFERENCE_API[0]),
      effect.down(featureStore, FEATURE_STORE[0]),
      effect.down(streamProcessor, STREAM_PROCESSOR[0]),
      effect.set(firstInstanceShare, 0),
    ],
  }),
} as const;

export type IncidentName = keyof typeof incidents;
