import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { machines, neighbours } from '../neighbours.ts';
import { bill } from './bill.ts';
import { namespaces } from './namespaces.ts';
import { telemetry } from './telemetry.ts';

export const cost = dashboard(dashboards.cost, {
  description:
    'What the platform costs: the bill of AWS, whose it is by what they reserve, and what watching adds to it.',
  tags: ['cost'],
  time: '30d',
  refresh: '15m',
  links: [
    ...neighbours(dashboards.cost, machines),
    { title: 'Cost of AI models', tags: ['insurance-leads'], dropdown: true },
  ],
  annotations: changes,
  sections: [bill, namespaces, telemetry],
});
