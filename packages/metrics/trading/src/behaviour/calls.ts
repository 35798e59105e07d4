import { traceMetricsBehaviour, type Call } from '@belvedere/metrics-platform/behaviour';
import { signal } from '@belvedere/simulator/model';
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
} from '../jobs.ts';
import { traffic } from './signals.ts';

/** What the gateway passes on: the service, the operation, requests per second at the peak, and their median in seconds. */
const ROUTES = [
  [orderProcessing, 'POST /orders', 40, 0.03],
  [payment, 'POST /payments', 8, 0.12],
  [portfolio, 'GET /portfolio', 50, 0.04],
  [marketData, 'GET /prices', 30, 0.02],
  [signals, 'GET /signals', 10, 0.05],
  [userManagement, 'POST /sessions', 25, 0.06],
] as const;

const calls: readonly Call[] = [
  ...ROUTES.map(([server, operation, rate, median]) => ({
    client: apiGateway.name,
    server: server.name,
    operation,
    rate,
    median,
  })),
  { client: orderProcessing.name, server: risk.name, operation: 'POST /checks', rate: 40, median: 0.008 },
  { client: orderProcessing.name, server: trading.name, operation: 'POST /executions', rate: 30, median: 0.02 },
  { client: trading.name, server: portfolio.name, operation: 'POST /positions', rate: 30, median: 0.015 },
  { client: signals.name, server: marketData.name, operation: 'GET /prices/history', rate: 12, median: 0.02 },
  { client: payment.name, server: notification.name, operation: 'POST /messages', rate: 4, median: 0.03 },
];

/** Who calls whom, as the traces of the services tell it. */
export const callsBehaviour = traceMetricsBehaviour(['trading-otel-collector-0'], {
  calls,
  traffic,
  failures: signal('failing calls between services', 0.0005),
});
