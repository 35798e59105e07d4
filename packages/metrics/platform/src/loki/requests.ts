/**
 * Requests that Loki answers, and its own health.
 * Source: https://github.com/grafana/dskit/blob/main/server/metrics.go, https://github.com/grafana/dskit/blob/main/ring/ring.go,
 * https://github.com/grafana/loki/blob/v3.7.6/pkg/util/server/recovery.go, pkg/util/log/log.go, pkg/loki/modules.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { loki } from './job.ts';

export const lokiRequestDuration = histogram('loki_request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: ['method', 'route', 'status_code', 'ws'],
  values: { ws: ['true', 'false'] },
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100],
  job: loki,
});

export const lokiInflightRequests = gauge('loki_inflight_requests', {
  help: 'Requests that are being answered.',
  labels: ['method', 'route'],
  job: loki,
});

export const lokiPanics = counter('loki_panic_total', { help: 'Requests that broke a handler.', job: loki });

export const lokiLogMessages = counter('loki_internal_log_messages_total', {
  help: 'Messages that Loki wrote to its own log.',
  labels: ['level'],
  job: loki,
});

export const lokiRingMembers = gauge('loki_ring_members', {
  help: 'Members of a ring in each state.',
  labels: ['name', 'state'],
  values: { state: ['ACTIVE', 'JOINING', 'LEAVING', 'PENDING', 'Unhealthy'] },
  job: loki,
});

export const lokiBuild = gauge('loki_build_info', {
  help: 'The version that runs, as labels; the value is 1.',
  labels: ['version', 'revision', 'branch', 'goversion', 'goos', 'goarch', 'tags'],
  job: loki,
});
