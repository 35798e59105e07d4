import { describe, expect, test } from '@jest/globals';
import type { MetricKind } from '@belvedere/promql';
import { aiApiCost, aiModelLatency, httpRequestDuration, insuranceLeadsCatalog } from './index.ts';

/** Metrics that the domain's document names, or wishes for under a name that follows from its words. */
const NAMED: readonly (readonly [name: string, kind: MetricKind, labels: readonly string[]])[] = [
  ['leads_processed_total', 'counter', ['status', 'source']],
  ['leads_queue_depth', 'gauge', []],
  ['lead_processing_duration_seconds', 'histogram', []],
  ['lead_scoring_duration_seconds', 'histogram', []],
  ['ai_model_calls_total', 'counter', ['model', 'status']],
  ['ai_model_latency_seconds', 'histogram', ['model']],
  ['ai_model_errors_total', 'counter', ['model']],
  ['ai_api_cost_total', 'counter', ['model']],
  ['http_requests_total', 'counter', ['method', 'path', 'status']],
  ['http_request_duration_seconds', 'histogram', ['method', 'path']],
  ['http_requests_in_progress', 'gauge', ['method']],
];

/** What dashboards and alerts of the domain show, and the metrics that answer it; hosts and databases are the platform's. */
const WISHES: Readonly<Record<string, readonly string[]>> = {
  'service health': ['up', 'dependency_up'],
  'HTTP rate, p95 and errors': ['http_requests_total', 'http_request_duration_seconds'],
  'CPU and memory': ['process_cpu_seconds_total', 'process_resident_memory_bytes'],
  'database connections': ['database_pool_connections', 'database_pool_connections_limit'],
  'queue depths': ['leads_queue_depth', 'background_job_queue_depth'],
  'failed jobs': ['background_jobs_total'],
  'logs by level': ['log_messages_total'],
  deployments: ['service_build_info'],
  'configuration changes': ['service_config_last_reload_timestamp_seconds'],
};

const { jobs, metrics } = insuranceLeadsCatalog;
const own = metrics.filter(({ name }) => name !== 'up');
const named = (name: string) => metrics.filter((metric) => metric.name === name);

describe('the catalog of lead generation', () => {
  test.each(NAMED)('%s is a %s with the labels of the document', (name, kind, labels) => {
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
    expect(jobs.map(({ name, scrapeInterval }) => [name, scrapeInterval]).sort()).toEqual([
      ['insurance-leads-api', 30_000],
      ['insurance-leads-backend', 30_000],
      ['insurance-leads-data-service', 30_000],
      ['insurance-leads-orchestrator', 30_000],
    ]);
  });

  test('the thresholds of latency are bounds of its histograms', () => {
    expect(httpRequestDuration.metric.buckets).toContain(2);
    expect(aiModelLatency.metric.buckets).toContain(5);
  });

  test('cost is money, although its name does not say so', () => {
    expect(aiApiCost.metric.unit).toBe('dollars');
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
    expect(own.filter(({ kind, unit }) => kind === 'histogram' && unit !== 'seconds')).toEqual([]);
  });

  test('what is called info is a gauge', () => {
    const info = own.filter(({ name }) => name.endsWith('_info'));
    expect(info.map(({ name, kind }) => [name, kind])).toEqual([['service_build_info', 'gauge']]);
  });

  test('no label is one that alerts set themselves', () => {
    const taken = new Set(['alertname', 'severity', 'job', 'instance']);
    expect(own.filter(({ ownLabels }) => ownLabels.some((label) => taken.has(label)))).toEqual([]);
  });

  test('help is one sentence', () => {
    expect(own.filter(({ help }) => !/^[A-Z][^.]*\.$/.test(help)).map(({ name, help }) => [name, help])).toEqual([]);
  });
});
