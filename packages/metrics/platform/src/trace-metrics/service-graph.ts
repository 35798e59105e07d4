/**
 * Who calls whom: the edges of the map of services. `connection_type` is empty for a direct call.
 * Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.158.0/connector/servicegraphconnector/connector.go
 */
import { counter, histogram } from '@belvedere/promql';
import { TRACE_BUCKETS, traceMetrics } from './job.ts';

const edge = {
  labels: ['client', 'server', 'connection_type', 'failed'],
  values: {
    connection_type: ['', 'messaging_system', 'database', 'virtual_node'],
    failed: ['true', 'false'],
  },
  job: traceMetrics,
} as const;

export const serviceGraphRequests = counter('traces_service_graph_request_total', {
  help: 'Requests between two services.',
  ...edge,
});

export const serviceGraphFailedRequests = counter('traces_service_graph_request_failed_total', {
  help: 'Requests between two services that failed.',
  ...edge,
});

export const serviceGraphServerDuration = histogram('traces_service_graph_request_server_seconds', {
  help: 'Time of a request between two services, as the one called saw it.',
  buckets: TRACE_BUCKETS,
  ...edge,
});

export const serviceGraphClientDuration = histogram('traces_service_graph_request_client_seconds', {
  help: 'Time of a request between two services, as the caller saw it.',
  buckets: TRACE_BUCKETS,
  ...edge,
});
