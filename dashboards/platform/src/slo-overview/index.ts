import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { neighbours, watching } from '../neighbours.ts';
import { domain } from '../variables.ts';
import { budgets } from './budgets.ts';
import { compliance } from './compliance.ts';
import { domains } from './domains.ts';
import { alerts } from './alerts.ts';

export const sloOverview = dashboard(dashboards.sloOverview, {
  description:
    'What all domains promised, whether it holds, and what is left of the error budgets: for the daily look and the weekly review.',
  tags: ['overview', 'slo'],
  time: '24h',
  refresh: '1m',
  variables: [domain],
  links: [
    { title: 'Overviews of the domains', tags: ['overview'], dropdown: true },
    ...neighbours(dashboards.sloOverview, watching),
  ],
  annotations: changes,
  sections: [domains, compliance, budgets, alerts],
});
