import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  targetsOf,
  type Behaviour,
} from '@belvedere/simulator/model';
import * as alloy from '../alloy/index.ts';
import * as grafana from '../grafana/index.ts';
import * as loki from '../loki/index.ts';
import * as collector from '../otel-collector/index.ts';
import { exporterBehaviour } from './exporter.ts';

/** Grafana, asked for dashboards and their queries by a few people. */
export const grafanaBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(grafana.grafana, instances),
    series: [
      observationsOf(
        grafana.grafanaRequestDuration,
        {
          rate: ({ labels }) => (labels.status_code === '200' ? 4 : 0.002),
          distribution: () => logNormal({ median: 0.06, sigma: 0.8 }),
        },
        {
          labels: combinations({
            handler: ['/api/ds/query'],
            status_code: ['200', '500'],
            method: ['POST'],
            status_source: ['server'],
            slo_group: ['high-slow'],
          }),
        },
      ),
      levelOf(grafana.grafanaActiveAlerts, 0),
    ],
  });

/** Loki, which takes in lines and answers queries. */
export const lokiBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(loki.loki, instances),
    series: [
      observationsOf(
        loki.lokiRequestDuration,
        {
          rate: ({ labels }) => (labels.status_code === '204' ? 12 : 0.005),
          distribution: () => logNormal({ median: 0.02, sigma: 0.6 }),
        },
        {
          labels: combinations({
            method: ['POST'],
            route: ['loki_api_v1_push'],
            status_code: ['204', '500'],
            ws: ['false'],
          }),
        },
      ),
      rateOf(loki.lokiChunksFlushed, ({ labels }) => (labels.reason === 'idle' ? 0.4 : 0.02)),
      rateOf(loki.lokiChunkFlushFailures, 0),
    ],
  });

const COMPONENT = { component_id: 'loki.write.default', component_path: '/' };
const DESTINATION = { ...COMPONENT, host: 'loki.platform.svc', tenant: 'platform' };

/** The shippers of logs, one on each node. */
export const logShipperBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(alloy.alloy, instances),
    series: [
      rateOf(alloy.alloySentEntries, ({ wander }) => 180 * wander(0.2), { labels: [DESTINATION] }),
      rateOf(alloy.alloySentBytes, ({ wander }) => 41_000 * wander(0.2), { labels: [DESTINATION] }),
      rateOf(alloy.alloyDroppedEntries, 0, { labels: [{ ...DESTINATION, reason: 'ingester_error' }] }),
      levelOf(alloy.alloyConfigurationLoaded, 1),
    ],
  });

const RECEIVER = { receiver: 'otlp', transport: 'grpc' };
const SENT = { exporter: 'otlp/jaeger', server_address: 'jaeger.platform.svc', server_port: '4317', url_path: '' };

/** OpenTelemetry collectors that pass spans on to Jaeger. */
export const collectorBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(collector.otelCollector, instances),
    series: [
      rateOf(collector.collectorAcceptedSpans, 320, { labels: [RECEIVER] }),
      rateOf(collector.collectorRefusedSpans, 0, { labels: [RECEIVER] }),
      rateOf(collector.collectorSentSpans, 320, { labels: [SENT] }),
      rateOf(collector.collectorSendFailedSpans, 0, {
        labels: [{ ...SENT, error_type: 'Unavailable', error_permanent: 'false' }],
      }),
    ],
  });
