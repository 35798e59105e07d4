import { describe, expect, test } from '@jest/globals';
import { createSimulation } from '@belvedere/simulator';
import { signal, type Behaviour } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import {
  collectorBehaviour,
  jaegerBehaviour,
  lokiBehaviour,
  prometheusBehaviour,
  traceMetricsBehaviour,
  type Call,
} from './behaviour.ts';

const START = Date.UTC(2026, 10, 21, 12) / 1000;
const SECONDS = 600;

const CALLS: readonly Call[] = [
  { client: 'web', server: 'shop', operation: 'GET /cart', rate: 40, median: 0.05 },
  { client: 'shop', server: 'orders', kind: 'database', operation: 'SELECT', rate: 20, median: 0.002 },
];

const behaviours: readonly Behaviour[] = [
  traceMetricsBehaviour(['trace-metrics-0'], {
    calls: CALLS,
    traffic: signal('traffic', 0.5),
    failures: signal('failures', 0.1),
  }),
  collectorBehaviour(['collector-0']),
  jaegerBehaviour(['jaeger-0']),
  lokiBehaviour(['loki-0']),
  prometheusBehaviour(['prometheus-0']),
];

const simulation = createSimulation({ behaviours, seed: 3, start: START });

/** Adds up the samples of a name with some labels. */
function scraped(job: string, instance: string) {
  const { samples } = parseExposition(simulation.scrape(job, instance, START + SECONDS)!);
  return (name: string, labels: Readonly<Record<string, string>> = {}): number =>
    samples
      .filter((sample) => sample.name === name)
      .filter((sample) => Object.entries(labels).every(([label, value]) => sample.labels[label] === value))
      .reduce((sum, { value }) => sum + value, 0);
}

describe('what collectors derive from traces', () => {
  const sum = scraped('trace-metrics', 'trace-metrics-0');

  test('counts each call as the traffic has it, and the failed ones among them', () => {
    const requests = sum('traces_service_graph_request_total', { client: 'web', server: 'shop' });
    const failed = sum('traces_service_graph_request_failed_total', { client: 'web', server: 'shop' });
    expect(requests / SECONDS).toBeCloseTo(20, 0);
    expect(failed / requests).toBeCloseTo(0.1, 2);
    expect(failed).toBe(sum('traces_service_graph_request_total', { client: 'web', failed: 'true' }));
  });

  test('knows what writes no traces by the spans of its caller', () => {
    expect(sum('traces_span_metrics_calls_total', { service_name: 'orders' })).toBe(0);
    const spans = { service_name: 'shop', span_kind: 'SPAN_KIND_CLIENT', span_name: 'SELECT' };
    expect(sum('traces_span_metrics_calls_total', spans) / SECONDS).toBeCloseTo(10, 0);
    expect(sum('traces_service_graph_request_total', { connection_type: 'database' }) / SECONDS).toBeCloseTo(10, 0);
  });

  test('takes longer for the caller than for the called', () => {
    const mean = (side: 'client' | 'server'): number =>
      sum(`traces_service_graph_request_${side}_seconds_sum`) /
      sum(`traces_service_graph_request_${side}_seconds_count`);
    expect(mean('client')).toBeGreaterThan(mean('server') * 1.1);
  });
});

test.each([
  ['otel-collector', 'collector-0'],
  ['jaeger', 'jaeger-0'],
])('%s passes on what it takes in, and its queue is far from full', (job, instance) => {
  const sum = scraped(job, instance);
  expect(sum('otelcol_receiver_accepted_spans_total')).toBeGreaterThan(0);
  expect(sum('otelcol_exporter_sent_spans_total')).toBe(sum('otelcol_receiver_accepted_spans_total'));
  expect(sum('otelcol_exporter_queue_size') / sum('otelcol_exporter_queue_capacity')).toBeLessThan(0.1);
});

test('Loki takes in lines of a plausible length from every domain, and refuses none', () => {
  const sum = scraped('loki', 'loki-0');
  for (const tenant of ['platform', 'trading', 'documents', 'feature-store', 'insurance-leads']) {
    const perLine =
      sum('loki_distributor_bytes_received_total', { tenant }) /
      sum('loki_distributor_lines_received_total', { tenant });
    expect(perLine).toBeGreaterThan(150);
    expect(perLine).toBeLessThan(350);
  }
  expect(sum('loki_discarded_samples_total')).toBe(0);
});

test('Prometheus has 4 to 8 kB for a series, and room on its disk', () => {
  const sum = scraped('prometheus', 'prometheus-0');
  const perSeries = sum('process_resident_memory_bytes') / sum('prometheus_tsdb_head_series');
  expect(perSeries).toBeGreaterThan(4_000);
  expect(perSeries).toBeLessThan(8_000);
  expect(sum('prometheus_tsdb_storage_blocks_bytes')).toBeLessThan(0.8 * sum('prometheus_tsdb_retention_limit_bytes'));
});

test('where nobody takes their spans, collectors fail to send them, and their queues are full', () => {
  const alone = createSimulation({
    behaviours: [collectorBehaviour(['collector-0'], signal('taken', 0))],
    seed: 3,
    start: START,
  });
  const { samples } = parseExposition(alone.scrape('otel-collector', 'collector-0', START + SECONDS)!);
  const valueOf = (name: string): number => samples.find((sample) => sample.name === name)!.value;
  expect(valueOf('otelcol_exporter_sent_spans_total')).toBe(0);
  expect(valueOf('otelcol_exporter_send_failed_spans_total')).toBe(valueOf('otelcol_receiver_accepted_spans_total'));
  expect(valueOf('otelcol_exporter_queue_size')).toBe(valueOf('otelcol_exporter_queue_capacity'));
});
