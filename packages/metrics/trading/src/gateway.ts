/** How the API gateway routes: which service a request went to, and what came back. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { HTTP_BUCKETS } from './http.ts';
import { apiGateway, everyService } from './jobs.ts';

/** The services behind the gateway, by the name of their job, so that both sides of a call can be joined. */
const UPSTREAMS = everyService.filter((service) => service !== apiGateway).map(({ name }) => name);

const upstream = { labels: ['upstream'], values: { upstream: UPSTREAMS }, job: apiGateway } as const;

export const gatewayUpstreamRequests = counter('gateway_upstream_requests_total', {
  help: 'Requests passed on to a service, by how they ended.',
  labels: ['upstream', 'result'],
  values: {
    upstream: UPSTREAMS,
    result: ['success', 'client_error', 'server_error', 'timeout', 'unreachable', 'circuit_open'],
  },
  job: apiGateway,
});

export const gatewayUpstreamRequestDuration = histogram('gateway_upstream_request_duration_seconds', {
  help: 'Time until a service answered the gateway.',
  buckets: HTTP_BUCKETS,
  ...upstream,
});

export const gatewayUpstreamRetries = counter('gateway_upstream_retries_total', {
  help: 'Requests passed on once more after a failure.',
  ...upstream,
});

export const gatewayUpstreamHealthyInstances = gauge('gateway_upstream_healthy_instances', {
  help: 'Instances of a service that the gateway routes to.',
  ...upstream,
});

export const gatewayCircuitOpen = gauge('gateway_circuit_open', {
  help: 'Whether the gateway gave a service up for the moment: 1 or 0.',
  unit: 'ratio',
  ...upstream,
});

export const gatewayUnroutedRequests = counter('gateway_unrouted_requests_total', {
  help: 'Requests that no route matches.',
  job: apiGateway,
});

export const gatewayOverhead = histogram('gateway_overhead_duration_seconds', {
  help: 'Time of a request that the gateway itself took: authentication, limits and routing.',
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5],
  job: apiGateway,
});

export const gatewayConnections = gauge('gateway_connections', {
  help: 'Connections of clients that are open.',
  labels: ['protocol'],
  values: { protocol: ['http', 'websocket'] },
  job: apiGateway,
});

export const rateLimitDecisions = counter('rate_limit_decisions_total', {
  help: 'Requests held against a rate limit, by what the limit counts and how it decided.',
  labels: ['limit', 'decision'],
  values: { limit: ['address', 'user', 'api_key', 'route'], decision: ['allowed', 'rejected'] },
  job: apiGateway,
});
