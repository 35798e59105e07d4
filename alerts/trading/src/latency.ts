import { formatQuantity, type Quantity } from '@belvedere/core';
import { apiGateway, marketData, payment, trading, userManagement } from '@belvedere/metrics-trading';
import type { Job, Vector } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { p95Of, p99Of } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

type Latency = ReturnType<typeof p95Of>;

interface Quantile {
  readonly name: 'P95' | 'P99';
  readonly of: (service: Job) => Latency;
}

const P95: Quantile = { name: 'P95', of: p95Of };
const P99: Quantile = { name: 'P99', of: p99Of };

/** One rule a service: the label `service` is fixed in a rule, and so is what the service may take. */
const slow = (name: string, service: Job, objective: Quantity<'seconds'>, quantile: Quantile = P95) => {
  const above: Vector<'job', 'seconds'> = quantile.of(service).above(objective);
  return alert(name, {
    when: above,
    for: '5m',
    severity: 'warning',
    service: service.name,
    runbook: 'TradingLatencyHigh',
    summary: `Latency of ${service.name} exceeds its objective`,
    description: ({ labels, value }) =>
      `${quantile.name} latency of ${labels.job} is ${value}, above ${formatQuantity(objective)} for 5 minutes.`,
  });
};

/** The alerts of services that take longer than their objective allows, right now; what it costs the budget is the objectives'. */
export const latencyAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  apiGatewayLatencyHigh: slow('TradingAPIGatewayLatencyHigh', apiGateway, thresholds.apiGatewayP95),
  apiGatewayTailLatencyHigh: slow('TradingAPIGatewayTailLatencyHigh', apiGateway, thresholds.apiGatewayP99, P99),
  paymentLatencyHigh: slow('TradingPaymentLatencyHigh', payment, thresholds.paymentP95),
  engineLatencyHigh: slow('TradingEngineLatencyHigh', trading, thresholds.tradingP95),
  marketDataLatencyHigh: slow('TradingMarketDataLatencyHigh', marketData, thresholds.marketDataP95),
  userManagementLatencyHigh: slow('TradingUserManagementLatencyHigh', userManagement, thresholds.userManagementP95),
});

export const {
  apiGatewayLatencyHigh,
  apiGatewayTailLatencyHigh,
  paymentLatencyHigh,
  engineLatencyHigh,
  marketDataLatencyHigh,
  userManagementLatencyHigh,
} = latencyAlerts();
