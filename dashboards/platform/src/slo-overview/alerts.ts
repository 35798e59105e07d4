import { alertList, section } from '@belvedere/dashboard-kit';

/** What burns so fast that somebody was told. */
export const alerts = section('Alerts', [
  alertList('Objectives that burn', {
    description:
      'Alerts of objectives of all domains: each names its service and its objective, and leads to its runbook.',
    groupBy: ['domain', 'service'],
    options: { alertInstanceLabelFilter: '{slo!=""}' },
    width: 16,
    height: 9,
  }),
  alertList('Critical alerts', {
    description: 'What else woke somebody: mostly the causes of what burns beside.',
    labels: { severity: 'critical' },
    groupBy: ['domain'],
    width: 8,
    height: 9,
  }),
]);
