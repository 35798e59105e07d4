import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-insurance-leads';
import { changes } from '../annotations.ts';
import { sectionsOf, successfulCalls } from '../objectives.ts';
import { model } from '../variables.ts';
import { calls } from './calls.ts';
import { cost } from './cost.ts';
import { errors } from './errors.ts';
import { head } from './head.ts';
import { latency } from './latency.ts';

export const aiModels = dashboard(dashboards.aiModels, {
  description: 'Whether the AI models that score leads answer, how fast, how often they fail and what they cost.',
  tags: ['ml', 'cost'],
  variables: [model],
  links: [dashboards.systemOverview, dashboards.leads],
  annotations: changes,
  panels: head,
  sections: [calls, latency, errors, cost, ...sectionsOf([successfulCalls])],
});
