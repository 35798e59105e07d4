import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-documents';
import { dashboards as platform } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { sectionsOf, successfulInferences } from '../objectives.ts';
import { model } from '../variables.ts';
import { gpus } from './gpus.ts';
import { head } from './head.ts';
import { inference } from './inference.ts';
import { quality } from './quality.ts';
import { training } from './training.ts';
import { versions } from './versions.ts';

export const mlPerformance = dashboard(dashboards.mlPerformance, {
  description:
    'Whether the models answer in time and are right, what their GPUs have left, and whether new versions are trained.',
  tags: ['ml'],
  variables: [model],
  links: [dashboards.businessOverview, dashboards.technicalPerformance, dashboards.infrastructureHealth, platform.gpu],
  annotations: changes,
  panels: head,
  sections: [inference, quality, gpus, training, versions, ...sectionsOf([successfulInferences])],
});
