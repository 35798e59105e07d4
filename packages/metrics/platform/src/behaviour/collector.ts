import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as jaeger from '../jaeger/index.ts';
import * as collector from '../otel-collector/index.ts';
import { exporterBehaviour } from './exporter.ts';

const SPANS_PER_SECOND = 320;
const QUEUE_CAPACITY = 1000;

interface Passing {
  readonly exporter: string;
  readonly server: string;
  /** 1 where what is sent is taken, 0 where it is not. */
  readonly taken: Signal;
}

const TAKEN = signal('spans are taken', 1);

/** Spans that come in by the OpenTelemetry protocol, wait, and go on. */
const passingOn = ({ exporter, server, taken }: Passing): SeriesBehaviour[] => {
  const received = { labels: [{ receiver: 'otlp', transport: 'grpc' }] };
  const sent = { exporter, server_address: server, server_port: '4317', url_path: '' };
  const queue = { labels: [{ exporter, data_type: 'traces' }] };
  return [
    rateOf(collector.collectorAcceptedSpans, SPANS_PER_SECOND, received),
    rateOf(collector.collectorRefusedSpans, 0, received),
    rateOf(collector.collectorSentSpans, ({ read }) => SPANS_PER_SECOND * read(taken), { labels: [sent] }),
    rateOf(collector.collectorSendFailedSpans, ({ read }) => SPANS_PER_SECOND * (1 - read(taken)), {
      labels: [{ ...sent, error_type: 'Unavailable', error_permanent: 'false' }],
    }),
    levelOf(
      collector.collectorQueueSize,
      ({ noise, read }) => (read(taken) === 0 ? QUEUE_CAPACITY : Math.round(12 * noise(0.8))),
      queue,
    ),
    levelOf(collector.collectorQueueCapacity, QUEUE_CAPACITY, queue),
    rateOf(collector.collectorEnqueueFailedSpans, 0, { labels: [{ exporter }] }),
    levelOf(collector.collectorMemoryResident, ({ wander }) => 220e6 * wander(0.1)),
    rateOf(collector.collectorCpu, ({ noise }) => 0.3 * noise(0.2)),
  ];
};

/** OpenTelemetry collectors that pass spans on to Jaeger, as long as it takes them. */
export const collectorBehaviour = (instances: readonly string[], taken: Signal = TAKEN): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(collector.otelCollector, instances),
    series: passingOn({ exporter: 'otlp/jaeger', server: 'jaeger.platform.svc', taken }),
  });

const STORAGE = { name: 'elasticsearch', role: 'primary' };

/** Jaeger, which stores the spans and finds traces for people. */
export const jaegerBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(jaeger.jaeger, instances),
    series: [
      ...passingOn({ exporter: 'jaeger_storage_exporter', server: '', taken: TAKEN }),
      rateOf(jaeger.jaegerStorageRequests, ({ labels }) => (labels.result === 'ok' ? 0.3 : 0), {
        labels: combinations({
          name: [STORAGE.name],
          role: [STORAGE.role],
          operation: ['find_traces', 'get_trace'],
          result: ['ok', 'err'],
        }),
      }),
      observationsOf(
        jaeger.jaegerRequestDuration,
        { rate: ({ noise }) => 0.3 * noise(0.3), distribution: () => logNormal({ median: 0.12, sigma: 0.7 }) },
        {
          labels: combinations({
            http_request_method: ['GET'],
            http_response_status_code: ['200'],
            http_route: ['/api/traces', '/api/traces/{traceID}'],
            network_protocol_name: ['http'],
            network_protocol_version: ['1.1'],
            server_address: ['jaeger.platform.svc'],
            server_port: ['16686'],
            url_scheme: ['http'],
          }),
        },
      ),
    ],
  });
