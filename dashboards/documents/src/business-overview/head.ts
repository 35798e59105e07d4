import { alertList, healthScoreStat, stat, type Panel } from '@belvedere/dashboard-kit';
import { documentsProcessed, revenue } from '@belvedere/metrics-documents';
import { budgetsOf, documentProcessing, documentTurnaround } from '../objectives.ts';

const figure = { sparkline: true, width: 5 } as const;

/** How the business does, and what keeps people awake. */
export const head: readonly Panel[] = [
  healthScoreStat('Health score', 'documents'),
  ...budgetsOf([documentProcessing, documentTurnaround]),
  stat('Documents, last hour', {
    description:
      'Documents whose processing ended within the last hour, however it ended. Nights have a third of what noons have.',
    query: documentsProcessed.increase('1h').sum().legend('Documents'),
    ...figure,
  }),
  stat('Revenue, last hour', {
    description: 'What customers paid within the last hour, by subscription and by use together.',
    query: revenue.increase('1h').sum().legend('Revenue'),
    ...figure,
  }),
  alertList('Firing alerts', {
    description: 'Alerts of the domain that fire or wait for their time. Each leads to its runbook.',
    labels: { domain: 'documents' },
    groupBy: ['severity'],
    width: 24,
    height: 5,
  }),
];
