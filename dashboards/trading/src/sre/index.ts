import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { changes } from '../annotations.ts';
import { alerts } from './alerts.ts';
import { burnRates } from './burn.ts';
import { business } from './business.ts';
import { compliance } from './compliance.ts';
import { health } from './health.ts';
import { stores } from './stores.ts';

const { sre: _self, ...others } = dashboards;

export const sre = dashboard(dashboards.sre, {
  description:
    'Whether trading keeps its promises, what it earns meanwhile, and what fires: where a day and an incident begin.',
  tags: ['overview', 'slo'],
  time: '6h',
  links: Object.values(others),
  annotations: changes,
  sections: [business, alerts, compliance, burnRates, health, stores],
});
