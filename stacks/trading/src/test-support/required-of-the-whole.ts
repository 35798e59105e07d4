/** What the domain's document asks of the dashboards for all of trading: the panels that answer it. */
export const REQUIRED_OF_THE_WHOLE = {
  SRE: {
    compliance: ['Objectives', 'Budgets left', 'Budgets left this month', 'Objectives over time'],
    'burn rate': ['Burn of availability', 'Burn of errors', 'Burn of latency'],
    'service health matrix': ['Services', 'Dependencies', 'Probes'],
    'firing alerts': ['Critical alerts', 'Warnings', 'Tickets'],
    'business strip': ['Revenue, last hour', 'Volume, last hour', 'Active users, last hour'],
  },
  'Business analytics': {
    revenue: ['Revenue, last hour', 'Revenue, last day', 'Revenue, last week', 'Revenue against the period before'],
    'payment methods and success': ['Revenue by payment method', 'Payments that succeed'],
    trading: ['Volume by hour', 'Orders by hour', 'Attempts that fill an order', 'Profit and loss by origin'],
    engagement: ['Active users by hour', 'Registrations by client', 'Session length', 'Feature use, last day'],
    'signal quality': ['Signals that were right', 'Mean confidence', 'Signals followed', 'Trades won by origin'],
  },
  'Business operations': {
    'volume and orders': ['Volume by asset', 'Orders created', 'Orders executed', 'Orders cancelled', 'Open orders'],
    registrations: ['Registrations', 'Verifications'],
    portfolio: ['Value of the holdings', 'Return', 'Drawdown'],
    'prices and balances': ['Prices', 'Assets', 'Money of customers'],
  },
  'System health': {
    status: ['Instances', 'Reached from outside'],
    'p50/p95/p99': ['p50', 'p95', 'p99'],
    errors: ['Failed requests by service', 'Errors in the logs'],
    resources: ['CPU by node', 'Memory by node', 'CPU by service', 'Memory by service'],
    'service map': ['Services and their calls'],
  },
  AWS: {
    DynamoDB: ['Read capacity', 'Write capacity', 'Throttled reads and writes', 'Errors by cause'],
    EKS: ['Nodes', 'Failed nodes', 'Pods by namespace'],
    cost: ['Month so far', 'Month so far by service', 'Cost of a day by service'],
  },
  'Log explorer': {
    'search over all services': ['Lines', 'Lines by service'],
    'request id to logs to trace': ['Lines of the request', 'Traces of the request', 'Trace'],
    'saved queries': ['Payment failures, last hour', 'Security events by address, 24 h'],
    'in Elasticsearch': ['Documents of payment failures, last hour', 'Documents of security events by address, 24 h'],
  },
  'Security audit': {
    credentials: ['Credentials refused', 'Refusals by reason', 'Accounts locked'],
    limits: ['Limits broken', 'Decisions of the limits'],
    'audit trail': ['Security events', 'Records by result', 'Records lost by service', 'Records'],
  },
};
