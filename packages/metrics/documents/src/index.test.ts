import { describe, expect, test } from '@jest/globals';
import type { MetricKind } from '@belvedere/promql';
import { documentProcessing, documentTurnaround, documentsCatalog, httpRequestDuration } from './index.ts';

/** Metrics that the domain's document names, or wishes for under a name that follows from its words. */
const NAMED: readonly (readonly [name: string, kind: MetricKind, labels: readonly string[]])[] = [
  ['documents_processed_total', 'counter', ['status']],
  ['document_processing_seconds', 'histogram', []],
  ['active_sessions', 'gauge', ['client']],
  ['api_calls_total', 'counter', ['client', 'operation']],
  ['model_inference_duration_seconds', 'histogram', ['model']],
  ['model_accuracy_ratio', 'gauge', ['model']],
  ['training_pipeline_state', 'gauge', ['model', 'state']],
  ['model_version_info', 'gauge', ['model', 'version']],
  ['database_query_duration_seconds', 'histogram', ['database', 'operation']],
  ['database_pool_connections', 'gauge', ['database', 'state']],
  ['document_queue_depth', 'gauge', ['stage']],
  ['compliance_violations_total', 'counter', ['policy', 'risk']],
  ['revenue_dollars_total', 'counter', ['source']],
  ['revenue_lost_dollars_total', 'counter', ['cause']],
  ['document_value_dollars_total', 'counter', []],
  ['http_requests_total', 'counter', ['method', 'path', 'status']],
  ['http_request_duration_seconds', 'histogram', ['method', 'path']],
  ['go_gc_duration_seconds', 'summary', []],
  ['jvm_gc_collection_seconds', 'summary', ['gc']],
];

/**
 * What dashboards and alerts of the domain show, and the metrics that answer it. Clusters, nodes, pods, GPUs, and
 * databases as they see themselves, are the platform's.
 */
const WISHES: Readonly<Record<string, readonly string[]>> = {
  'rate and success': ['documents_received_total', 'documents_processed_total'],
  activity: ['active_sessions', 'active_users', 'api_calls_total'],
  'p50, p95, p99 and errors': ['http_request_duration_seconds', 'http_requests_total'],
  health: ['up', 'dependency_up'],
  resources: ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'go_goroutines', 'jvm_memory_used_bytes'],
  'database and cache': ['database_query_errors_total', 'cache_hits_total', 'cache_misses_total'],
  'pool usage': ['database_pool_connections', 'database_pool_connections_limit'],
  training: ['training_runs_total', 'training_run_duration_seconds', 'training_last_success_timestamp_seconds'],
  degradation: ['model_drift_score', 'model_prediction_confidence_ratio', 'model_predictions_reviewed_total'],
  'queue backlog': ['document_queue_depth', 'document_queue_wait_seconds', 'model_inference_queue_depth'],
  'processing slowdown': ['document_processing_seconds', 'document_stage_duration_seconds'],
  'user experience': ['document_turnaround_seconds', 'sessions_ended_total', 'api_calls_rejected_total'],
  'compliance violations': ['compliance_checks_total', 'compliance_violations_open'],
  'logs by level': ['log_messages_total'],
  deployments: ['service_build_info', 'model_loaded_timestamp_seconds'],
  'configuration changes': ['service_config_last_reload_timestamp_seconds'],
};

const { jobs, metrics } = documentsCatalog;
const own = metrics.filter(({ name }) => name !== 'up');
const named = (name: string) => metrics.filter((metric) => metric.name === name);

describe('the catalog of document analysis', () => {
  test.each(NAMED)('%s is a %s with its labels', (name, kind, labels) => {
    expect(named(name)).toMatchObject([{ kind, ownLabels: labels }]);
  });

  test.each(Object.entries(WISHES))('%s is answered', (_wish, names) => {
    expect(names.filter((name) => named(name).length === 0)).toEqual([]);
  });

  test('each of the four services tells of itself and of its requests', () => {
    for (const { name: job } of jobs) {
      const exposed = own.filter((metric) => metric.jobs.some(({ name }) => name === job)).map(({ name }) => name);
      expect(exposed).toEqual(
        expect.arrayContaining(['http_requests_total', 'process_cpu_seconds_total', 'log_messages_total']),
      );
    }
  });

  test('the service of the models is scraped every 10 seconds, all else every 30', () => {
    expect(jobs.map(({ name, scrapeInterval }) => [name, scrapeInterval]).sort()).toEqual([
      ['documents-api-gateway', 30_000],
      ['documents-go-service', 30_000],
      ['documents-java-service', 30_000],
      ['documents-ml-service', 10_000],
    ]);
  });

  test('the threshold of latency, and its fourfold for the Apdex score, are bounds of its histogram', () => {
    expect(httpRequestDuration.metric.buckets).toEqual(expect.arrayContaining([0.5, 2]));
  });

  test('processing and turnaround can be compared bound by bound', () => {
    expect(documentTurnaround.metric.buckets).toEqual(expect.arrayContaining([...documentProcessing.metric.buckets]));
  });

  test('value and revenue are money', () => {
    const money = own.filter(({ unit }) => unit === 'dollars').map(({ name }) => name);
    expect(money.sort()).toEqual([
      'document_value_dollars_total',
      'revenue_dollars_total',
      'revenue_lost_dollars_total',
    ]);
  });
});

describe('names and help', () => {
  test('counters end in _total, all else does not', () => {
    expect(own.filter(({ kind, name }) => (kind === 'counter') !== name.endsWith('_total'))).toEqual([]);
  });

  test('units are base units, at the end of the name', () => {
    const scaled = /_(ms|millis|milliseconds|minutes|hours|days|percent|kilobytes|megabytes|cents|usd)(_|$)/;
    expect(own.filter(({ name }) => scaled.test(name)).map(({ name }) => name)).toEqual([]);
    const timed = own.filter(({ unit }) => unit === 'seconds').map(({ name }) => name);
    expect(timed.filter((name) => !/_seconds(_total)?$/.test(name))).toEqual([]);
    const others = own.filter(({ kind, unit }) => kind === 'histogram' && unit !== 'seconds').map(({ name }) => name);
    expect(others).toEqual(['model_prediction_confidence_ratio']);
  });

  test('what is called info is a gauge', () => {
    const info = own.filter(({ name }) => name.endsWith('_info')).map(({ name, kind }) => `${name} ${kind}`);
    expect(info.sort()).toEqual(['go_info gauge', 'model_version_info gauge', 'service_build_info gauge']);
  });

  test('no label is one that alerts set themselves', () => {
    const taken = new Set(['alertname', 'severity', 'job', 'instance']);
    expect(own.filter(({ ownLabels }) => ownLabels.some((label) => taken.has(label)))).toEqual([]);
  });

  test('help is one sentence', () => {
    expect(own.filter(({ help }) => !/^[A-Z][^.]*\.$/.test(help)).map(({ name, help }) => [name, help])).toEqual([]);
  });
});
