import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-feature-store';
import { changes } from '../annotations.ts';
import { neighboursOf } from '../neighbours.ts';
import { model } from '../variables.ts';
import { fraud } from './fraud.ts';
import { lastDay } from './last-day.ts';
import { models } from './models.ts';
import { revenue } from './revenue.ts';
import { transactions } from './transactions.ts';

export const businessMetrics = dashboard(dashboards.businessMetrics, {
  description:
    'What the models are worth: fraud that they find and miss, transactions that they decide, money that follows.',
  tags: ['business'],
  time: '7d',
  refresh: '5m',
  variables: [model],
  links: neighboursOf(dashboards.businessMetrics),
  annotations: changes,
  panels: lastDay,
  sections: [fraud, transactions, revenue, models],
});
