import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-insurance-leads';
import { changes } from '../annotations.ts';
import { leadProcessing, leadScoring, sectionsOf } from '../objectives.ts';
import { queue, source } from '../variables.ts';
import { head } from './head.ts';
import { jobs } from './jobs.ts';
import { processing } from './processing.ts';
import { times } from './times.ts';
import { waiting } from './waiting.ts';

export const leads = dashboard(dashboards.leads, {
  description: 'How many leads come, from where and what becomes of them; how long they wait, and how long they take.',
  tags: ['business', 'leads'],
  variables: [source, queue],
  links: [dashboards.systemOverview, dashboards.aiModels],
  annotations: changes,
  panels: head,
  sections: [processing, waiting, times, jobs, ...sectionsOf([leadProcessing, leadScoring])],
});
