import { alertList, section } from '@belvedere/dashboard-kit';

const half = { width: 12, height: 8 } as const;

/** Who is being woken, and for what. */
export const alerts = section('Active alerts', [
  alertList('Alerts of the domain', {
    description:
      'Alerts of lead generation that fire or wait for their time, the gravest together. Each leads to its runbook.',
    labels: { domain: 'insurance-leads' },
    groupBy: ['severity'],
    ...half,
  }),
  alertList('Alerts of what it runs on', {
    description: 'Alerts of the shared platform that fire: if a node or a database of all is down, look there first.',
    labels: { domain: 'platform' },
    groupBy: ['severity'],
    states: ['firing'],
    ...half,
  }),
]);
