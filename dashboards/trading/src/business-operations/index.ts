import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { changes } from '../annotations.ts';
import { symbol } from '../variables.ts';
import { customers } from './customers.ts';
import { orders } from './orders.ts';
import { holdings } from './portfolio.ts';
import { prices } from './prices.ts';

export const businessOperations = dashboard(dashboards.businessOperations, {
  description: 'The day’s business as it runs: what is traded, who joins, what customers hold, and what it costs.',
  tags: ['business'],
  time: '12h',
  variables: [symbol],
  links: [
    dashboards.sre,
    dashboards.businessAnalytics,
    dashboards.orderProcessing,
    dashboards.portfolio,
    dashboards.marketData,
    dashboards.risk,
  ],
  annotations: changes,
  sections: [orders, customers, holdings, prices],
});
