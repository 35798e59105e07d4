import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { changes } from '../annotations.ts';
import { engagement } from './engagement.ts';
import { earnings } from './revenue.ts';
import { signalQuality } from './signal-quality.ts';
import { traded } from './trading.ts';

export const businessAnalytics = dashboard(dashboards.businessAnalytics, {
  description:
    'What trading earns, what is traded, who comes, and whether signals are right: now, and against the time before.',
  tags: ['business'],
  time: '24h',
  refresh: '5m',
  links: [
    dashboards.sre,
    dashboards.businessOperations,
    dashboards.payment,
    dashboards.engine,
    dashboards.userManagement,
    dashboards.signals,
  ],
  annotations: changes,
  sections: [earnings, traded, engagement, signalQuality],
});
