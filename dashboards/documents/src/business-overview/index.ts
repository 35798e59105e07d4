import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-documents';
import { changes } from '../annotations.ts';
import { documentProcessing, documentTurnaround, sectionsOf } from '../objectives.ts';
import { client } from '../variables.ts';
import { activity } from './activity.ts';
import { compliance } from './compliance.ts';
import { documents } from './documents.ts';
import { head } from './head.ts';
import { revenue } from './revenue.ts';

export const businessOverview = dashboard(dashboards.businessOverview, {
  description:
    'Whether customers get what they pay for: documents processed in time, who uses the platform, what it earns and what it may not do.',
  tags: ['business', 'overview'],
  time: '24h',
  variables: [client],
  links: [dashboards.technicalPerformance, dashboards.infrastructureHealth, dashboards.mlPerformance],
  annotations: changes,
  panels: head,
  sections: [documents, activity, revenue, compliance, ...sectionsOf([documentProcessing, documentTurnaround])],
});
