import type { Call } from './traces.ts';

/** Who calls whom on the platform: people look at dashboards, which ask the stores of metrics, logs and traces. */
export const PLATFORM_CALLS: readonly Call[] = [
  { client: 'ingress', server: 'grafana', operation: 'GET /d/:uid', rate: 3, median: 0.05 },
  { client: 'grafana', server: 'prometheus', operation: 'POST /api/v1/query_range', rate: 18, median: 0.04 },
  { client: 'grafana', server: 'loki', operation: 'GET /loki/api/v1/query_range', rate: 1.5, median: 0.3 },
  { client: 'grafana', server: 'jaeger', operation: 'GET /api/traces', rate: 0.3, median: 0.12 },
  { client: 'grafana', server: 'postgresql', kind: 'database', operation: 'SELECT', rate: 9, median: 0.003 },
  { client: 'jaeger', server: 'elasticsearch', kind: 'database', operation: 'search', rate: 1, median: 0.03 },
  { client: 'alertmanager', server: 'slack', kind: 'virtual_node', operation: 'POST', rate: 0.2, median: 0.2 },
];
