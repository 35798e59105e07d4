import * as platform from '@belvedere/metrics-platform';
import {
  counterSeries,
  gaugeSeries,
  histogramSeries,
  missing,
  steady,
  type InputSeries,
  type RuleTest,
} from '@belvedere/rule-kit';
import { alertTests, elsewhere } from './alert-tests.ts';
import { level, pace } from './levels.ts';
import {
  collectorExportFailures,
  collectorRefusesSpans,
  grafanaDown,
  grafanaRequestErrors,
  logShipperDropsEntries,
  lokiDiscardsLines,
  lokiFlushFailures,
  lokiRequestErrors,
} from './telemetry.ts';

const grafanaUp = (value: number, instance = 'grafana-0') => [
  gaugeSeries(platform.grafana.up, { instance }, level(1, value)),
];
const grafanaLost = [
  gaugeSeries(platform.grafana.up, { instance: 'grafana-0' }, [steady('5m', { level: 1 }), missing('1h')]),
];

/** Of a histogram, how many it observed: all that is read here. */
const counted = (series: readonly InputSeries[]): InputSeries[] => series.filter(({ name }) => name.endsWith('_count'));

/** Paces of a histogram whose observations all lie below a second: a tenth in the first five minutes, or none. */
const observed = (calm: number, then: number) => [
  steady('5m', { perMinute: calm, below: { 1: 1 } }),
  steady('2h', { perMinute: then, below: { 1: 1 } }),
];

/** Requests a minute, a tenth of them in the first five, of which so many in a thousand fail, for two handlers. */
const grafana = (failing: number, perMinute = 400, instance = 'grafana-0') =>
  ['/api/ds/query', '/login'].flatMap((handler) => {
    const failed = ((failing / 1000) * perMinute) / 2;
    const labels = { handler, method: 'GET', status_source: 'server', slo_group: '', instance } as const;
    return [
      counted(
        histogramSeries(
          platform.grafanaRequestDuration,
          { ...labels, status_code: '200' },
          observed(perMinute / 20, perMinute / 2 - failed),
        ),
      ),
      counted(histogramSeries(platform.grafanaRequestDuration, { ...labels, status_code: '500' }, observed(0, failed))),
      counted(histogramSeries(platform.grafanaRequestDuration, { ...labels, status_code: '502' }, observed(0, 0))),
    ];
  });
const loki = (failing: number, perMinute = 400, route = 'push', instance = 'loki-0') =>
  ['GET', 'POST'].flatMap((method) => {
    const failed = ((failing / 1000) * perMinute) / 2;
    const labels = { method, route, ws: 'false', instance } as const;
    return [
      counted(
        histogramSeries(
          platform.lokiRequestDuration,
          { ...labels, status_code: '204' },
          observed(perMinute / 20, perMinute / 2 - failed),
        ),
      ),
      counted(histogramSeries(platform.lokiRequestDuration, { ...labels, status_code: '500' }, observed(0, failed))),
      counted(histogramSeries(platform.lokiRequestDuration, { ...labels, status_code: '502' }, observed(0, 0))),
    ];
  });

const flushFailures = (times: number, instance = 'loki-0') => [
  counterSeries(platform.lokiChunkFlushFailures, { instance }, [
    steady('5m', { perMinute: 0 }),
    steady('30m', { perMinute: times }),
    steady('2h', { perMinute: 0 }),
  ]),
];
const discarded = (lines: number, reason = 'rate_limited', tenant = 'shop') =>
  ['loki-0', 'loki-1'].map((instance) =>
    counterSeries(
      platform.lokiDiscardedLines,
      { reason, tenant, retention_hours: '744', policy: '', format: '', instance },
      [steady('5m', { perMinute: 0 }), steady('30m', { perMinute: lines }), steady('2h', { perMinute: 0 })],
    ),
  );

const shipper = { component_id: 'loki.write.default', component_path: '/', host: 'loki' };

/** Entries of two tenants, a tenth of them in the first five minutes: of a thousand so many are lost. */
const shipped = (lost: number, sent = 1000 - lost, instance = 'alloy-0') =>
  ['shop', 'mail'].flatMap((tenant) => [
    counterSeries(platform.alloySentEntries, { ...shipper, tenant, instance }, pace(sent / 20, sent / 2)),
    ...(['ingester_error', 'rate_limited'] as const).map((reason) =>
      counterSeries(platform.alloyDroppedEntries, { ...shipper, tenant, reason, instance }, pace(0, lost / 4)),
    ),
  ]);
const lostAlone = (lost: number) =>
  shipped(lost).filter(({ name }) => name === platform.alloyDroppedEntries.metric.name);

/** Spans by two protocols, a tenth of them in the first five minutes: of a thousand so many are refused. */
const received = (refused: number, accepted = 1000 - refused, instance = 'jaeger-0', job = 'jaeger') =>
  ['grpc', 'http'].flatMap((transport) => {
    const labels = { receiver: 'otlp', transport, instance, job };
    return [
      counterSeries(platform.collectorAcceptedSpans, labels, pace(accepted / 20, accepted / 2)),
      counterSeries(platform.collectorRefusedSpans, labels, pace(0, refused / 2)),
    ];
  });
const refusedAlone = (refused: number) =>
  received(refused).filter(({ name }) => name === platform.collectorRefusedSpans.metric.name);

/** Spans to two addresses, a tenth of them in the first five minutes: of a thousand so many fail. */
const exported = (
  failed: number,
  sent = 1000 - failed,
  exporter = 'otlp/storage',
  instance = 'jaeger-0',
  job = 'jaeger',
) =>
  ['storage-0', 'storage-1'].flatMap((server_address) => {
    const labels = { exporter, server_address, server_port: '4317', url_path: '', instance, job };
    return [
      counterSeries(platform.collectorSentSpans, labels, pace(sent / 20, sent / 2)),
      ...['Unavailable', 'DeadlineExceeded'].map((error_type) =>
        counterSeries(
          platform.collectorSendFailedSpans,
          { ...labels, error_type, error_permanent: 'false' },
          pace(0, failed / 4),
        ),
      ),
    ];
  });
const failedAlone = (failed: number) =>
  exported(failed).filter(({ name }) => name === platform.collectorSendFailedSpans.metric.name);

const flushes = (times: number) =>
  `loki-0 failed ${times} times within 5 minutes to write logs to its storage: they fill its memory, and a restart may lose them.`;

export const telemetryTests: readonly RuleTest[] = [
  ...alertTests(grafanaDown, {
    given: grafanaUp,
    fires: 0,
    quiet: 1,
    beside: grafanaUp(1, 'grafana-1'),
    labels: { job: 'grafana', instance: 'grafana-0' },
    description:
      'grafana-0 has not answered for 5 minutes: nobody sees dashboards, and alerts that Grafana evaluates are blind.',
  }),
  ...alertTests(grafanaDown, {
    title: 'unknown',
    given: (value) => (value === 0 ? grafanaLost : grafanaUp(1)),
    fires: 0,
    quiet: 1,
    beside: elsewhere(grafanaUp(1)),
    labels: { job: 'grafana', instance: 'grafana' },
    description:
      'grafana has not answered for 5 minutes: nobody sees dashboards, and alerts that Grafana evaluates are blind.',
  }),
  ...alertTests(grafanaRequestErrors, {
    given: grafana,
    fires: 110,
    quiet: 100,
    after: 9.5,
    beside: [...grafana(0, 400, 'grafana-1'), ...elsewhere(grafana(0, 4000))],
    strangers: grafana(1000, 4, 'grafana-1'),
    labels: { instance: 'grafana-0' },
    description: '11% of the requests to grafana-0 fail, more than 10 % for 10 minutes.',
  }),
  ...alertTests(lokiRequestErrors, {
    given: loki,
    fires: 110,
    quiet: 100,
    after: 9.5,
    beside: [...loki(0, 400, 'query'), ...loki(0, 400, 'push', 'loki-1'), ...elsewhere(loki(0, 4000))],
    strangers: loki(1000, 4, 'query'),
    labels: { instance: 'loki-0', route: 'push' },
    description: '11% of the requests of push to loki-0 fail, more than 10 % for 15 minutes.',
  }),
  ...alertTests(grafanaRequestErrors, {
    title: 'at the least traffic',
    given: (failing) => [
      histogramSeries(
        platform.grafanaRequestDuration,
        {
          handler: '/login',
          status_code: '500',
          method: 'GET',
          status_source: 'server',
          slo_group: '',
          instance: 'grafana-0',
        },
        observed(0, failing),
      ),
    ],
    fires: 6,
    quiet: 4,
    after: 10,
    labels: { instance: 'grafana-0' },
    description: '100% of the requests to grafana-0 fail, more than 10 % for 10 minutes.',
  }),
  ...alertTests(lokiRequestErrors, {
    title: 'at the least traffic',
    given: (failing) => [
      histogramSeries(
        platform.lokiRequestDuration,
        { method: 'POST', route: 'push', status_code: '500', ws: 'false', instance: 'loki-0' },
        observed(0, failing),
      ),
    ],
    fires: 6,
    quiet: 4,
    after: 10,
    labels: { instance: 'loki-0', route: 'push' },
    description: '100% of the requests of push to loki-0 fail, more than 10 % for 15 minutes.',
  }),
  ...alertTests(lokiFlushFailures, {
    given: flushFailures,
    fires: 1,
    quiet: 0,
    after: 5.5,
    until: 39.5,
    beside: flushFailures(0, 'loki-1'),
    labels: { job: 'loki', instance: 'loki-0' },
    description: flushes(5),
    last: flushes(1),
  }),
  ...alertTests(lokiDiscardsLines, {
    given: discarded,
    fires: 60,
    quiet: 0,
    after: 5.5,
    until: 39.5,
    beside: [...discarded(0, 'line_too_long'), ...discarded(0, 'rate_limited', 'other')],
    labels: { tenant: 'shop', reason: 'rate_limited' },
    description: 'Loki refuses 2 lines a second of the tenant shop (rate_limited): they are lost.',
    last: 'Loki refuses 0.2222 lines a second of the tenant shop (rate_limited): they are lost.',
  }),
  ...alertTests(logShipperDropsEntries, {
    given: (lost) => shipped(lost),
    fires: 10.5,
    quiet: 10,
    after: 8,
    beside: [...shipped(0, 1000, 'alloy-1'), ...elsewhere(shipped(0, 10_000))],
    labels: { instance: 'alloy-0' },
    description: 'alloy-0 gave up 1.05% of the log entries that it had to ship, more than 1 % for 10 minutes.',
  }),
  ...alertTests(logShipperDropsEntries, {
    title: 'nothing was ever sent',
    given: lostAlone,
    fires: 600,
    quiet: 0,
    after: 5.5,
    labels: { instance: 'alloy-0' },
    description: 'alloy-0 gave up 100% of the log entries that it had to ship, more than 1 % for 10 minutes.',
  }),
  ...alertTests(collectorRefusesSpans, {
    given: (refused) => received(refused),
    fires: 10.5,
    quiet: 10,
    after: 8,
    beside: [...received(0, 1000, 'otel-collector-0', 'otel-collector'), ...elsewhere(received(0, 10_000))],
    labels: { job: 'jaeger', instance: 'jaeger-0' },
    description:
      'jaeger-0 (jaeger) gives back 1.05% of the spans that it is sent, more than 1 % for 10 minutes: senders keep or drop them.',
  }),
  ...alertTests(collectorRefusesSpans, {
    title: 'none was ever accepted',
    given: refusedAlone,
    fires: 600,
    quiet: 0,
    after: 5.5,
    labels: { job: 'jaeger', instance: 'jaeger-0' },
    description:
      'jaeger-0 (jaeger) gives back 100% of the spans that it is sent, more than 1 % for 10 minutes: senders keep or drop them.',
  }),
  ...alertTests(collectorExportFailures, {
    given: (failed) => exported(failed),
    fires: 10.5,
    quiet: 10,
    after: 8,
    beside: [
      ...exported(0, 1000, 'otlp/tempo'),
      ...exported(0, 1000, 'otlp/storage', 'jaeger-1'),
      ...elsewhere(exported(0, 10_000)),
    ],
    labels: { job: 'jaeger', instance: 'jaeger-0', exporter: 'otlp/storage' },
    description:
      '1.05% of the spans that otlp/storage of jaeger-0 (jaeger) sends fail, more than 1 % for 10 minutes: traces have gaps.',
  }),
  ...alertTests(collectorExportFailures, {
    title: 'none was ever sent',
    given: failedAlone,
    fires: 600,
    quiet: 0,
    after: 5.5,
    labels: { job: 'jaeger', instance: 'jaeger-0', exporter: 'otlp/storage' },
    description:
      '100% of the spans that otlp/storage of jaeger-0 (jaeger) sends fail, more than 1 % for 10 minutes: traces have gaps.',
  }),
];
