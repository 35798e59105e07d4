/**
 * Requests that Jaeger answers: of people who look for traces, and of services that send them. Only with
 * `level: detailed`.
 * Source: https://github.com/jaegertracing/jaeger/blob/v2.20.0/monitoring/jaeger-mixin/dashboard-for-grafana.json,
 * https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
 */
import { histogram } from '@belvedere/promql';
import { jaeger } from './job.ts';

export const jaegerRequestDuration = histogram('http_server_request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: [
    'http_request_method',
    'http_response_status_code',
    'http_route',
    'network_protocol_name',
    'network_protocol_version',
    'server_address',
    'server_port',
    'url_scheme',
  ],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
  job: jaeger,
});
