import { describe, expect, test } from '@jest/globals';
import { platformCatalog } from '@belvedere/metrics-platform';
import { dashboards, featureStoreCatalog, inferenceRequestDuration, inferenceRequests } from './index.ts';

/** What the domain's document names, and what it wishes for: the metrics that answer each wish. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'named by the document': [
    'inference_requests_total',
    'inference_request_duration_seconds',
    'inference_active_requests',
    'model_inference_duration_seconds',
    'model_predictions_total',
    'feature_fetch_duration_seconds',
    'feature_cache_hits_total',
    'feature_cache_misses_total',
    'feature_freshness_seconds',
    'stream_events_processed_total',
    'stream_processing_duration_seconds',
    'kafka_consumer_lag_sum',
  ],
  'dead letters': ['stream_dead_letters_total'],
  watermark: ['stream_watermark_timestamp_seconds'],
  'prediction score and confidence': ['model_prediction_score_ratio', 'model_prediction_confidence_ratio'],
  'training jobs by result': ['training_jobs_total', 'training_job_duration_seconds'],
  drift: ['model_drift_score'],
  registry: ['model_registry_versions', 'model_registry_transitions_total', 'model_registry_production_info'],
  experiments: ['mlflow_experiment_runs_total'],
  'A/B arms': ['ab_test_assignments_total', 'ab_test_conversions_total'],
  'revenue impact': ['revenue_gained_dollars_total', 'revenue_lost_dollars_total'],
  'computation latency': ['feature_computation_duration_seconds'],
  'data quality': ['feature_quality_checks_total', 'feature_missing_values_ratio'],
  'feature importance': ['model_feature_importance_ratio'],
  'fraud detection rate': ['fraud_detections_total'],
  'transaction volume': ['transactions_total', 'transaction_value_dollars_total'],
  resources: ['process_cpu_seconds_total', 'process_resident_memory_bytes'],
  deployments: ['service_build_info'],
  'configuration changes': ['service_config_last_reload_timestamp_seconds'],
  maintenance: ['service_maintenance_active'],
};

const named = (name: string) => featureStoreCatalog.metrics.filter((metric) => metric.name === name);

describe('the catalog of the feature store', () => {
  test.each(Object.entries(REQUIRED))('%s', (_wish, metrics) => {
    const missing = metrics.filter((name) => named(name).length === 0);
    expect(missing).toEqual([]);
  });

  test('a name stands once in each job', () => {
    const places = featureStoreCatalog.metrics.flatMap(({ name, jobs }) => jobs.map((job) => `${job.name}/${name}`));
    expect(new Set(places).size).toBe(places.length);
  });

  test('counters end in _total, all else does not', () => {
    const misnamed = featureStoreCatalog.metrics.filter(
      ({ kind, name }) => (kind === 'counter') !== name.endsWith('_total'),
    );
    expect(misnamed).toEqual([]);
  });

  test('the kinds that the document names are declared', () => {
    const kinds = Object.fromEntries(featureStoreCatalog.metrics.map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject({
      inference_requests_total: 'counter',
      inference_request_duration_seconds: 'histogram',
      inference_active_requests: 'gauge',
      model_inference_duration_seconds: 'histogram',
      model_predictions_total: 'counter',
      feature_fetch_duration_seconds: 'histogram',
      feature_cache_hits_total: 'counter',
      feature_cache_misses_total: 'counter',
      feature_freshness_seconds: 'gauge',
      stream_events_processed_total: 'counter',
      stream_processing_duration_seconds: 'histogram',
      kafka_consumer_lag_sum: 'gauge',
    });
  });

  test('every metric says what it is, in a sentence', () => {
    const silent = featureStoreCatalog.metrics.filter(({ help }) => !/^[A-Z][^.].+[^.]\.$/.test(help));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('the labels that the document names are declared', () => {
    const labels = Object.fromEntries(featureStoreCatalog.metrics.map(({ name, ownLabels }) => [name, ownLabels]));
    expect(labels).toMatchObject({
      inference_requests_total: ['endpoint', 'status'],
      inference_request_duration_seconds: ['endpoint'],
      model_predictions_total: ['model_type', 'prediction_class'],
      kafka_consumer_lag_sum: ['topic'],
    });
  });

  test('the objectives of latency are bounds of its histogram', () => {
    const { buckets } = inferenceRequestDuration.metric;
    expect(buckets).toEqual(expect.arrayContaining([0.15, 0.2]));
    expect(buckets.filter((bound) => bound >= 0.05 && bound <= 0.5).length).toBeGreaterThanOrEqual(14);
  });

  test('both endpoints are known', () => {
    expect(inferenceRequests.metric.values['endpoint']).toEqual(['fraud', 'personalization']);
  });

  test('the inference API is scraped every 10 seconds, all else every 15', () => {
    const intervals = Object.fromEntries(featureStoreCatalog.jobs.map((job) => [job.name, job.scrapeInterval]));
    expect(intervals).toEqual({
      'inference-api': 10_000,
      'feature-store': 15_000,
      'stream-processor': 15_000,
      'ml-pipeline': 15_000,
    });
  });

  test('no job is also one of the platform', () => {
    const platform = new Set(platformCatalog.jobs.map(({ name }) => name));
    expect(featureStoreCatalog.jobs.filter(({ name }) => platform.has(name))).toEqual([]);
  });

  test('dashboards have uids that stay', () => {
    expect(dashboards.systemOverview).toEqual({
      domain: 'feature-store',
      title: 'System overview',
      uid: 'feature-store-system-overview',
    });
    expect(dashboards.inferenceApi.uid).toBe('feature-store-inference-api');
  });
});
