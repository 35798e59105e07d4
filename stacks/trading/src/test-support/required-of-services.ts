import { dashboards } from '@belvedere/metrics-trading';

/** What the one template gives the dashboard of each of the ten services. */
const OF_EVERY_SERVICE = {
  health: ['Instances up', 'Instances', 'Dependencies', 'Firing alerts'],
  'rate, errors and duration': ['Request rate', 'Errors', 'Duration'],
  'routes and how times are spread': ['Requests by route', 'Errors by route', 'p95 by route', 'Times of requests'],
  saturation: [
    'CPU by instance',
    'Memory by instance',
    'Open files',
    'Memory against its limit',
    'Restarts, last hour',
  ],
  'logs and traces': ['Lines by level', 'Spans by result', 'Warnings and errors', 'Failed traces'],
};

const OF_DATABASES = { databases: ['Query time, p95', 'Slow queries', 'Pool use', 'Waiting for a connection'] };
const OF_QUEUES = { queues: ['Queues: waiting', 'Queues: outgoing', 'Queues: oldest'] };

/** What the domain's document asks of the dashboards of its services: the panels that answer it. */
export const REQUIRED_OF_SERVICES = {
  [dashboards.apiGateway.title]: {
    ...OF_EVERY_SERVICE,
    routing: ['Calls by service', 'Calls that failed, by result', 'Time of services, p95', 'Circuits'],
    limits: ['Requests that break a limit', 'Requests denied by reason', 'Blocked addresses'],
    budgets: ['Gateway availability', 'Gateway errors', 'Gateway latency p95', 'Gateway latency p99'],
  },
  [dashboards.payment.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    ...OF_QUEUES,
    'success rate': ['Payment success rate', 'Failed payments by provider', 'Failures by reason'],
    revenue: ['Revenue, last hour', 'Revenue by method, last hour', 'Refunds by reason, last hour'],
    providers: ['Providers answer', 'Calls to providers, p95', 'Callbacks by result'],
    budgets: ['Payment availability', 'Payment errors', 'Payment latency'],
  },
  [dashboards.orderProcessing.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    ...OF_QUEUES,
    orders: [
      'Orders created, executed, cancelled',
      'Rejected by reason',
      'Open orders by type',
      'Time to the engine, p95',
    ],
  },
  [dashboards.engine.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    ...OF_QUEUES,
    execution: ['Execution rate', 'Attempts that fill an order', 'Time to the first fill, p95', 'Venues connected'],
    volume: ['Volume by asset, last hour', 'Profit and loss, last hour'],
    budgets: ['Trading availability', 'Trading errors', 'Trading latency'],
  },
  [dashboards.portfolio.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    ...OF_QUEUES,
    performance: ['Value by asset', 'Gain by asset', 'Return by period', 'Drawdown'],
    valuation: ['Age of the valuation', 'Time of a valuation, p95'],
  },
  [dashboards.marketData.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    'feed health': ['Feeds connected', 'Age of the last message', 'Errors of feeds', 'Messages by feed'],
    'feed latency': ['Age of prices, p95', 'Ages of prices'],
    prices: ['Price by asset', 'Prices and their age'],
    budgets: ['Market data availability', 'Market data errors', 'Market data latency'],
  },
  [dashboards.signals.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    ...OF_QUEUES,
    'generated per hour': ['Signals, last hour', 'Signals by strategy, last hour'],
    'accuracy and confidence': ['Accuracy, last hour', 'Confidence by strategy', 'Distribution of confidence'],
  },
  [dashboards.risk.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    ...OF_QUEUES,
    exposure: ['Closest to its limit', 'Exposure against its limit', 'Value at risk'],
    'checks and halts': ['Checks by result', 'Rejected by check', 'Trading by asset'],
  },
  [dashboards.userManagement.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    'registrations and logins': ['Registrations by client, last hour', 'Logins by client', 'Failed logins by client'],
    activity: ['Active users by period', 'Length of sessions'],
    budgets: ['User management availability', 'User management errors', 'User management latency'],
  },
  [dashboards.notification.title]: {
    ...OF_EVERY_SERVICE,
    ...OF_DATABASES,
    ...OF_QUEUES,
    messages: ['Messages delivered', 'Messages by channel and result', 'Time to hand over, p95'],
  },
};
