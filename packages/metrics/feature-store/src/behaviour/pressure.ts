import { ENDPOINTS, TOPICS } from '../vocabulary.ts';
import type { Observation } from '@belvedere/simulator/observation';

/**
 * How near the domain is to each of its alerts, by the thresholds of its document: 1 is at the threshold, 0 as far as
 * can be. Names what is watched, as the alerts do; the alerts themselves are tested where they stand.
 */
export function pressures(observed: Observation): Readonly<Record<string, number>> {
  const p95 = Math.max(
    ...ENDPOINTS.map((endpoint) => observed.quantile(0.95, 'inference_request_duration_seconds', { endpoint })),
  );
  const errors = observed.share('inference_requests_total', { status: /^5/ });
  const hits = observed.increase('feature_cache_hits_total');
  const hitRatio = hits / (hits + observed.increase('feature_cache_misses_total'));
  const confidence =
    observed.increase('model_prediction_confidence_ratio_sum') /
    observed.increase('model_prediction_confidence_ratio_count');
  const total = (name: string, match = {}) => observed.values(name, match).reduce((sum, value) => sum + value, 0);
  const lag = Math.max(...TOPICS.map((topic) => total('kafka_consumer_lag_sum', { topic })));
  const memory = observed
    .values('redis_memory_used_bytes')
    .map((used) => used / observed.values('redis_memory_max_bytes')[0]!);
  const idle = observed.share('node_cpu_seconds_total', { mode: 'idle' });
  return {
    'inference API down': observed.values('up', { job: 'inference-api' }).filter((up) => up === 0).length * 2,
    'error rate': errors / 0.01,
    availability: errors / 0.005,
    latency: p95 / 0.15,
    'severe latency': p95 / 0.2,
    load: total('inference_active_requests') / total('inference_active_requests_limit') / 0.8,
    'cache hit rate': (1 - hitRatio) / (1 - 0.7),
    staleness: Math.max(...observed.values('feature_freshness_seconds')) / 300,
    'redis down': observed.values('redis_up').filter((up) => up === 0).length * 2,
    'redis memory': Math.max(0, ...memory) / 0.8,
    'kafka down': (3 - total('kafka_brokers')) * 2,
    'stream lag': lag / 10_000,
    confidence: (1 - confidence) / (1 - 0.7),
    processors: (1 - idle) / 0.8,
    memory: (1 - total('node_memory_MemAvailable_bytes') / total('node_memory_MemTotal_bytes')) / 0.8,
    disk: (1 - total('node_filesystem_avail_bytes') / total('node_filesystem_size_bytes')) / 0.8,
  };
}
