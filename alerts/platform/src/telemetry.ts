import { formatQuantity, quantity, ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { withTraffic } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** Fewer requests a second than this are no reason to look at a share of them. */
const ENOUGH = quantity(0.1, 'count/second');

const [grafanaRequests, lokiRequests] = [platform.grafanaRequestDuration, platform.lokiRequestDuration];
const failed = { status_code: /5../ };

const byInstance = { by: ['instance'] } as const;
const grafanaTraffic = grafanaRequests.rate(byInstance);

/** Share of the requests of Grafana that it failed at. */
export const grafanaErrors = withTraffic(grafanaRequests.where(failed).rate(byInstance).dividedBy(grafanaTraffic), {
  traffic: grafanaTraffic,
  minimum: ENOUGH,
});

const byRoute = { by: ['instance', 'route'] } as const;
const lokiTraffic = lokiRequests.rate(byRoute);

/** Share of the requests of a route that Loki failed at. */
export const lokiErrors = withTraffic(lokiRequests.where(failed).rate(byRoute).dividedBy(lokiTraffic), {
  traffic: lokiTraffic,
  minimum: ENOUGH,
});

const lostEntries = platform.alloyDroppedEntries.rate().sum(byInstance);
const sentEntries = platform.alloySentEntries.rate().sum(byInstance);

/** Share of the log entries that the shipper gave up. One that never sent any has no series of what it sent: that is 0. */
export const lostEntriesShare = lostEntries.dividedBy(lostEntries.plus(sentEntries.or(lostEntries.times(0))));

const byCollector = { by: ['job', 'instance'] } as const;
const refusedSpans = platform.collectorRefusedSpans.rate().sum(byCollector);
const acceptedSpans = platform.collectorAcceptedSpans.rate().sum(byCollector);

/** Share of the spans that a collector gave back to their senders. */
export const refusedSpansShare = refusedSpans.dividedBy(refusedSpans.plus(acceptedSpans.or(refusedSpans.times(0))));

const byExporter = { by: ['job', 'instance', 'exporter'] } as const;
const failedSpans = platform.collectorSendFailedSpans.rate().sum(byExporter);
const sentSpans = platform.collectorSentSpans.rate().sum(byExporter);

/** Share of the spans that an exporter of a collector could not send. */
export const failedSpansShare = failedSpans.dividedBy(failedSpans.plus(sentSpans.or(failedSpans.times(0))));

/** The alerts of what shows metrics, logs and traces, and of their ways there. */
export const telemetryAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Where Prometheus lost it, `absent` speaks. */
  grafanaDown: alert('GrafanaDown', {
    when: platform.grafana.up
      .equals(ratio(0))
      .or(platform.grafana.up.absent().withLabels({ job: platform.grafana.name, instance: platform.grafana.name })),
    for: '5m',
    severity: 'critical',
    service: platform.grafana.name,
    summary: 'Grafana is down',
    description: ({ labels }) =>
      `${labels.instance} has not answered for 5 minutes: nobody sees dashboards, and alerts that Grafana evaluates are blind.`,
  }),

  grafanaRequestErrors: alert('GrafanaRequestErrors', {
    when: grafanaErrors.above(thresholds.serverErrors),
    for: '10m',
    severity: 'warning',
    service: platform.grafana.name,
    summary: 'Grafana fails at requests',
    description: ({ labels, value }) =>
      `${value} of the requests to ${labels.instance} fail, more than ${formatQuantity(thresholds.serverErrors)} for 10 minutes.`,
  }),

  lokiRequestErrors: alert('LokiRequestErrors', {
    when: lokiErrors.above(thresholds.serverErrors),
    for: '15m',
    severity: 'warning',
    service: platform.loki.name,
    summary: 'Loki fails at requests',
    description: ({ labels, value }) =>
      `${value} of the requests of ${labels.route} to ${labels.instance} fail, more than ${formatQuantity(thresholds.serverErrors)} for 15 minutes.`,
  }),

  lokiFlushFailures: alert('LokiFlushFailures', {
    when: platform.lokiChunkFlushFailures.increase('5m').ceil().above(0),
    for: '15m',
    severity: 'critical',
    service: platform.loki.name,
    summary: 'Loki cannot store logs',
    description: ({ labels, value }) =>
      `${labels.instance} failed ${value} times within 5 minutes to write logs to its storage: they fill its memory, and a restart may lose them.`,
  }),

  lokiDiscardsLines: alert('LokiDiscardsLines', {
    when: platform.lokiDiscardedLines
      .rate('5m')
      .sum({ by: ['tenant', 'reason'] })
      .above(0),
    for: '15m',
    severity: 'warning',
    service: platform.loki.name,
    summary: 'Loki refuses log lines',
    description: ({ labels, value }) =>
      `Loki refuses ${value} lines a second of the tenant ${labels.tenant} (${labels.reason}): they are lost.`,
  }),

  logShipperDropsEntries: alert('LogShipperDropsEntries', {
    when: lostEntriesShare.above(thresholds.lostTelemetry),
    for: '10m',
    severity: 'warning',
    service: platform.alloy.name,
    summary: 'Log entries are lost on their way',
    description: ({ labels, value }) =>
      `${labels.instance} gave up ${value} of the log entries that it had to ship, more than ${formatQuantity(thresholds.lostTelemetry)} for 10 minutes.`,
  }),

  collectorRefusesSpans: alert('CollectorRefusesSpans', {
    when: refusedSpansShare.above(thresholds.lostTelemetry),
    for: '10m',
    severity: 'warning',
    service: platform.otelCollector.name,
    summary: 'A collector refuses spans',
    description: ({ labels, value }) =>
      `${labels.instance} (${labels.job}) gives back ${value} of the spans that it is sent, more than ${formatQuantity(thresholds.lostTelemetry)} for 10 minutes: senders keep or drop them.`,
  }),

  collectorExportFailures: alert('CollectorExportFailures', {
    when: failedSpansShare.above(thresholds.lostTelemetry),
    for: '10m',
    severity: 'warning',
    service: platform.otelCollector.name,
    summary: 'A collector cannot pass on spans',
    description: ({ labels, value }) =>
      `${value} of the spans that ${labels.exporter} of ${labels.instance} (${labels.job}) sends fail, more than ${formatQuantity(thresholds.lostTelemetry)} for 10 minutes: traces have gaps.`,
  }),
});

export const {
  grafanaDown,
  grafanaRequestErrors,
  lokiRequestErrors,
  lokiFlushFailures,
  lokiDiscardsLines,
  logShipperDropsEntries,
  collectorRefusesSpans,
  collectorExportFailures,
} = telemetryAlerts();
