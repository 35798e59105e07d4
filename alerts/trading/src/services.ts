import {
  apiGateway,
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
import type { Job } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';

/** Instances that do not answer. Where Prometheus lost all targets of the job no series says 0: then `absent` speaks. */
const unanswered = ({ name, up }: Job) => up.equals(0).or(up.absent().withLabels({ job: name, instance: name }));

/** One rule a service: the label `service`, by which routes and inhibitions tell services apart, is fixed in a rule. */
const down = (name: string, service: Job) =>
  alert(name, {
    when: unanswered(service),
    for: '1m',
    severity: 'critical',
    service: service.name,
    runbook: 'TradingServiceDown',
    summary: `An instance of ${service.name} is down`,
    description: ({ labels }) => `${labels.instance} has not answered Prometheus for a minute.`,
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
