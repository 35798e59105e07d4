import { describe, expect, test } from '@jest/globals';
import type { Job, MetricKind } from '@belvedere/promql';
import {
  apiGateway,
  httpRequestDuration,
  marketData,
  orderExecutionDuration,
  payment,
  trading,
  tradingCatalog,
  userManagement,
} from './index.ts';

/** A metric as a wish needs it: its kind, then its own labels. */
type Shape = readonly [MetricKind, ...string[]];

/** What the domain's document wishes for: the metrics that answer each wish, each once. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  'requests, errors and latency of every service': {
    http_requests_total: ['counter', 'method', 'path', 'status'],
    http_request_duration_seconds: ['histogram', 'method', 'path'],
    http_requests_in_progress: ['gauge', 'method'],
  },
  'routing of the gateway': {
    gateway_upstream_requests_total: ['counter', 'upstream', 'result'],
    gateway_upstream_request_duration_seconds: ['histogram', 'upstream'],
    gateway_upstream_retries_total: ['counter', 'upstream'],
    gateway_upstream_healthy_instances: ['gauge', 'upstream'],
    gateway_circuit_open: ['gauge', 'upstream'],
    gateway_unrouted_requests_total: ['counter'],
    gateway_overhead_duration_seconds: ['histogram'],
    gateway_connections: ['gauge', 'protocol'],
  },
  'rate-limit breaches': { rate_limit_decisions_total: ['counter', 'limit', 'decision'] },
  'authentication failures': {
    authentication_attempts_total: ['counter', 'mechanism'],
    authentication_failures_total: ['counter', 'mechanism', 'reason'],
  },
  'security events and their audit trail': {
    security_events_total: ['counter', 'event', 'severity'],
    audit_records_total: ['counter', 'result'],
    authorization_denials_total: ['counter', 'reason'],
    account_lockouts_total: ['counter', 'reason'],
    blocked_addresses: ['gauge'],
  },
  'revenue by payment method': {
    revenue_dollars_total: ['counter', 'payment_method', 'product'],
    refunds_total: ['counter', 'payment_method', 'reason'],
    refund_value_dollars_total: ['counter', 'payment_method', 'reason'],
  },
  'plausible revenue': {
    payment_unreconciled_value_dollars: ['gauge', 'provider'],
    payment_reconciliation_last_success_timestamp_seconds: ['gauge', 'provider'],
  },
  'payment success rate and failures': {
    payment_attempts_total: ['counter', 'payment_method', 'provider', 'result'],
    payment_attempt_value_dollars_total: ['counter', 'payment_method', 'provider', 'result'],
    payment_failures_total: ['counter', 'provider', 'reason'],
    payment_duration_seconds: ['histogram', 'payment_method', 'provider'],
    payments_pending: ['gauge', 'provider'],
    payment_webhooks_total: ['counter', 'provider', 'result'],
  },
  'provider status': {
    payment_provider_up: ['gauge', 'provider'],
    payment_provider_request_duration_seconds: ['histogram', 'provider', 'operation'],
  },
  'orders created, executed and cancelled': {
    orders_created_total: ['counter', 'side', 'order_type'],
    orders_executed_total: ['counter', 'side', 'order_type'],
    orders_cancelled_total: ['counter', 'side', 'order_type', 'reason'],
    orders_rejected_total: ['counter', 'reason'],
    orders_open: ['gauge', 'side', 'order_type'],
    order_processing_duration_seconds: ['histogram', 'order_type'],
  },
  'execution rate and latency': {
    order_execution_attempts_total: ['counter', 'venue', 'result'],
    order_execution_duration_seconds: ['histogram', 'venue', 'order_type'],
    venue_connected: ['gauge', 'venue'],
  },
  'trading volume': { trading_volume_dollars_total: ['counter', 'symbol', 'side'] },
  'profit and loss': {
    trading_profit_dollars_total: ['counter', 'symbol', 'origin'],
    trading_loss_dollars_total: ['counter', 'symbol', 'origin'],
    trading_unrealized_profit_dollars: ['gauge', 'symbol'],
  },
  'low volume that a halt explains': {
    trading_halted: ['gauge', 'symbol'],
    trading_halts_total: ['counter', 'reason'],
  },
  'risk before and after an order': {
    risk_checks_total: ['counter', 'check', 'result'],
    risk_check_duration_seconds: ['histogram', 'check'],
    risk_exposure_dollars: ['gauge', 'symbol'],
    risk_exposure_limit_dollars: ['gauge', 'symbol'],
    risk_value_at_risk_dollars: ['gauge'],
  },
  'portfolio performance': {
    portfolio_value_dollars: ['gauge', 'symbol'],
    portfolio_cost_dollars: ['gauge', 'symbol'],
    portfolio_return_ratio: ['gauge', 'period'],
    portfolio_drawdown_ratio: ['gauge'],
    portfolio_positions: ['gauge', 'symbol', 'direction'],
    portfolio_valuation_last_success_timestamp_seconds: ['gauge'],
    portfolio_valuation_duration_seconds: ['histogram'],
  },
  'asset price and balance': {
    asset_price_dollars: ['gauge', 'symbol'],
    asset_price_update_timestamp_seconds: ['gauge', 'symbol'],
    asset_balance: ['gauge', 'symbol', 'state'],
    cash_balance_dollars: ['gauge', 'state'],
  },
  'feed health, latency and staleness': {
    market_feed_connected: ['gauge', 'feed'],
    market_feed_reconnects_total: ['counter', 'feed'],
    market_feed_messages_total: ['counter', 'feed'],
    market_feed_errors_total: ['counter', 'feed', 'reason'],
    market_feed_latency_seconds: ['histogram', 'feed'],
    market_feed_last_message_timestamp_seconds: ['gauge', 'feed'],
    market_data_subscriptions: ['gauge', 'feed'],
    market_data_updates_total: ['counter', 'feed', 'result'],
  },
  'registrations and logins': {
    user_registrations_total: ['counter', 'client'],
    user_verifications_total: ['counter', 'result'],
    user_logins_total: ['counter', 'client', 'result'],
  },
  'active users, sessions and feature usage': {
    active_users: ['gauge', 'period'],
    user_accounts: ['gauge', 'state'],
    user_sessions: ['gauge', 'client'],
    user_session_duration_seconds: ['histogram', 'client'],
    feature_uses_total: ['counter', 'feature', 'client'],
  },
  'signals generated, their accuracy and confidence': {
    signals_generated_total: ['counter', 'strategy', 'direction'],
    signal_last_generated_timestamp_seconds: ['gauge', 'strategy'],
    signal_generation_duration_seconds: ['histogram', 'strategy'],
    signals_evaluated_total: ['counter', 'strategy', 'outcome'],
    signal_confidence_ratio: ['histogram', 'strategy'],
  },
  'effect of signals on trading success': {
    signals_followed_total: ['counter', 'strategy'],
    trades_closed_total: ['counter', 'origin', 'outcome'],
  },
  'messages to customers': {
    notifications_total: ['counter', 'channel', 'result'],
    notification_duration_seconds: ['histogram', 'channel'],
    notification_provider_up: ['gauge', 'channel'],
  },
  'queue depth': {
    queue_depth: ['gauge', 'queue'],
    queue_oldest_message_age_seconds: ['gauge', 'queue'],
    queue_messages_total: ['counter', 'queue', 'result'],
    queue_processing_duration_seconds: ['histogram', 'queue'],
  },
  'slow queries and many connections': {
    database_query_duration_seconds: ['histogram', 'database', 'operation'],
    database_slow_queries_total: ['counter', 'database', 'operation'],
    database_query_errors_total: ['counter', 'database', 'operation'],
    database_pool_connections: ['gauge', 'database', 'state'],
    database_pool_connections_limit: ['gauge', 'database'],
    database_pool_waiting_requests: ['gauge', 'database'],
    database_pool_wait_duration_seconds: ['histogram', 'database'],
    database_pool_timeouts_total: ['counter', 'database'],
  },
  'logs and traces': {
    log_messages_total: ['counter', 'level'],
    trace_spans_total: ['counter', 'result'],
  },
  'status and resources of every service': {
    up: ['gauge'],
    dependency_up: ['gauge', 'dependency'],
    process_cpu_seconds_total: ['counter'],
    process_resident_memory_bytes: ['gauge'],
    process_open_fds: ['gauge'],
    process_max_fds: ['gauge'],
    process_start_time_seconds: ['gauge'],
  },
  'deployments and configuration changes': {
    service_build_info: ['gauge', 'version', 'revision'],
    service_config_last_reload_timestamp_seconds: ['gauge'],
  },
};

describe('the catalog of trading answers', () => {
  test.each(Object.entries(REQUIRED))('%s', (_wish, metrics) => {
    for (const [name, shape] of Object.entries(metrics)) {
      const shapes = tradingCatalog.metrics
        .filter((metric) => metric.name === name)
        .map(({ kind, ownLabels }) => [kind, ...ownLabels]);
      expect([name, ...new Set(shapes.map(String))]).toEqual([name, String(shape)]);
    }
  });

  test('nothing that nobody asked for', () => {
    const asked = Object.values(REQUIRED).flatMap((metrics) => Object.keys(metrics));
    expect(new Set(asked).size).toBe(asked.length);
    expect(tradingCatalog.metrics.map(({ name }) => name).filter((name) => !asked.includes(name))).toEqual([]);
  });
});

/** Bounds of the objectives in seconds, by service: 95 % of the requests, and for the gateway 99 % too. */
const OBJECTIVES: readonly (readonly [Job, readonly number[]])[] = [
  [apiGateway, [0.5, 2]],
  [payment, [1]],
  [trading, [0.1]],
  [marketData, [2]],
  [userManagement, [1]],
];

describe('the objectives of latency', () => {
  test.each(OBJECTIVES)('of $name are bounds of the histogram that it exposes', (service, bounds) => {
    expect(httpRequestDuration.metric.jobs).toContain(service);
    expect(httpRequestDuration.metric.buckets).toEqual(expect.arrayContaining([...bounds]));
  });

  test('are bounds of what the services measure themselves', () => {
    expect(orderExecutionDuration.metric.buckets).toContain(0.1);
  });

  test('have neighbours close by: a quantile at the bound is off by half at most', () => {
    const { buckets } = httpRequestDuration.metric;
    for (const bound of OBJECTIVES.flatMap(([, bounds]) => bounds)) {
      const at = buckets.indexOf(bound);
      expect(buckets[at - 1]! / bound).toBeGreaterThanOrEqual(0.5);
      expect(buckets[at + 1]! / bound).toBeLessThanOrEqual(1.5);
    }
  });
});
