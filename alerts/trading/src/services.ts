import { ratio } from '@belvedere/core';
import {
  apiGateway,
  everyService,
  marketData,
  notification,
  orderProcessing,
  payment,
  portfolio,
  risk,
  signals,
  trading,
  userManagement,
} from '@belvedere/metrics-trading';
import { targetUp } from '@belvedere/metrics-platform';
import type { Job } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';

/** No instance of a service answers. Where Prometheus lost all targets of the job no series says 0: then `absent` speaks. */
const noInstanceOf = ({ up }: Job) =>
  up
    .max({ by: ['job'] })
    .equals(0)
    .or(up.absent());

/**
 * One rule a service: the label `service`, by which routes and inhibitions tell services apart, is fixed in a rule.
 */
const down = (name: string, service: Job) =>
  alert(name, {
    when: noInstanceOf(service),
    for: '1m',
    severity: 'critical',
    service: service.name,
    runbook: 'TradingServiceDown',
    summary: `${service.name} is down`,
    description: ({ labels }) => `No instance of ${labels.job} has answered Prometheus for a minute.`,
  });

/** The alerts of services that do not answer, one for each of the ten. */
export const serviceAlerts = {
  apiGatewayDown: down('TradingAPIGatewayDown', apiGateway),
  paymentDown: down('TradingPaymentDown', payment),
  orderProcessingDown: down('TradingOrderProcessingDown', orderProcessing),
  engineDown: down('TradingEngineDown', trading),
  portfolioDown: down('TradingPortfolioDown', portfolio),
  marketDataDown: down('TradingMarketDataDown', marketData),
  signalsDown: down('TradingSignalsDown', signals),
  riskDown: down('TradingRiskDown', risk),
  userManagementDown: down('TradingUserManagementDown', userManagement),
  notificationDown: down('TradingNotificationDown', notification),
} as const;

export const {
  apiGatewayDown,
  paymentDown,
  orderProcessingDown,
  engineDown,
  portfolioDown,
  marketDataDown,
  signalsDown,
  riskDown,
  userManagementDown,
  notificationDown,
} = serviceAlerts;

const targets = targetUp.where({ job: everyService.map(({ name }) => name) });

/** One instance, while others of its service carry its load: nobody is woken. Where none is left, that is told instead. */
export const tradingInstanceDown = alert('TradingInstanceDown', {
  when: targets.equals(ratio(0)).and(targets.equals(ratio(1)), { on: ['job'] }),
  for: '5m',
  severity: 'warning',
  service: 'trading-instances',
  runbook: 'TradingServiceDown',
  summary: 'An instance of a service is down',
  description: ({ labels }) => `${labels.instance} of ${labels.job} has not answered Prometheus for 5 minutes.`,
});
