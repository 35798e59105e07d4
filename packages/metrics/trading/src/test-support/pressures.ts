import { apiGateway, everyService, marketData, payment, trading, userManagement } from '../jobs.ts';
import type { Observation } from '@belvedere/simulator/observation';

/** Seconds that 95 % of a service's requests may take. */
const OBJECTIVES: Readonly<Record<string, number>> = {
  [apiGateway.name]: 0.5,
  [payment.name]: 1,
  [trading.name]: 0.1,
  [marketData.name]: 2,
  [userManagement.name]: 1,
};

/** Of requests, payments and the like: what counts, what counts in vain, and which share of it is too much. */
const SHARES = {
  'errors of services': { of: 'http_requests_total', by: 'job', where: { status: /^5/ }, bound: 0.001 },
  'payment failures': { of: 'payment_attempts_total', by: 'provider', where: { result: 'failed' }, bound: 0.05 },
  'attempts in vain': {
    of: 'order_execution_attempts_total',
    by: 'job',
    where: { result: /^(?!filled|partially)/ },
    bound: 0.1,
  },
  'rate limits': { of: 'rate_limit_decisions_total', by: 'limit', where: { decision: 'rejected' }, bound: 0.1 },
  'wrong signals': { of: 'signals_evaluated_total', by: 'strategy', where: { outcome: 'wrong' }, bound: 0.5 },
} as const;

/** The same where what is in vain is counted apart. */
const PARTS = {
  'feed errors': { part: 'market_feed_errors_total', of: 'market_feed_messages_total', by: 'feed', bound: 0.01 },
  'slow queries': {
    part: 'database_slow_queries_total',
    of: 'database_query_duration_seconds_count',
    by: 'database',
    bound: 0.01,
  },
  authentication: {
    part: 'authentication_failures_total',
    of: 'authentication_attempts_total',
    by: 'mechanism',
    bound: 0.2,
  },
} as const;

/** What says 1 while all is well. */
const ANSWERS = {
  'services down': ['up', {}],
  'providers down': ['payment_provider_up', {}],
  'venues lost': ['venue_connected', {}],
  'feeds lost': ['market_feed_connected', {}],
  'probes failing': ['probe_success', {}],
} as const;

/**
 * How near the domain is to each of its alerts, by the thresholds of its document: 1 is at the threshold, 0 as far as
 * can be. Names what is watched; the alerts themselves are tested where they stand.
 */
export function pressures(observed: Observation): Readonly<Record<string, number>> {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const worst = (of: string, by: string, ratio: (match: Record<string, string>) => number): number =>
    Math.max(...observed.labelValues(of, by).map((value) => ratio({ [by]: value })));
  const largest = (name: string): number => Math.max(...observed.values(name));
  const poolUse = everyService.flatMap(({ name: job }) =>
    observed.labelValues('database_pool_connections', 'database').map((database) => {
      const active = observed.values('database_pool_connections', { job, database, state: 'active' });
      const limits = observed.values('database_pool_connections_limit', { job, database });
      return Math.max(0, ...active) / Math.max(1, ...limits);
    }),
  );
  const node = { instance: /^trading-node/ };
  const idle = observed.increase('node_cpu_seconds_total', { ...node, mode: 'idle' });
  const memory = observed.values('node_memory_MemAvailable_bytes', node)[0]!;
  return {
    ...Object.fromEntries(
      Object.entries(ANSWERS).map(([watched, [name, match]]) => [
        watched,
        observed.values(name, match).filter((value) => value === 0).length * 2,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(OBJECTIVES).map(([job, objective]) => [
        `latency of ${job}`,
        observed.quantile(0.95, 'http_request_duration_seconds', { job }) / objective,
      ]),
    ),
    'tail latency': observed.quantile(0.99, 'http_request_duration_seconds', { job: apiGateway.name }) / 2,
    ...Object.fromEntries(
      Object.entries(SHARES).map(([watched, { of, by, where, bound }]) => [
        watched,
        worst(of, by, (match) => share(observed.increase(of, { ...match, ...where }), observed.increase(of, match))) /
          bound,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(PARTS).map(([watched, { part, of, by, bound }]) => [
        watched,
        worst(of, by, (match) => share(observed.increase(part, match), observed.increase(of, match))) / bound,
      ]),
    ),
    'execution latency': observed.quantile(0.95, 'order_execution_duration_seconds') / 0.25,
    'feed latency': observed.quantile(0.95, 'market_feed_latency_seconds') / 2,
    'feed age': (observed.end - Math.min(...observed.values('market_feed_last_message_timestamp_seconds'))) / 120,
    pools: Math.max(...poolUse) / 0.85,
    queues: largest('queue_depth') / 1_000,
    processors: (1 - idle / observed.increase('node_cpu_seconds_total', node)) / 0.85,
    memory: (1 - memory / observed.values('node_memory_MemTotal_bytes', node)[0]!) / 0.85,
    'critical events': observed.increase('security_events_total', { severity: 'critical' }),
    'audit trail': observed.increase('audit_records_total', { result: 'failed' }),
  };
}
