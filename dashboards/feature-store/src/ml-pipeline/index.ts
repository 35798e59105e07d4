import { dashboard, objectiveSection } from '@belvedere/dashboard-kit';
import { dashboards, mlPipeline as service } from '@belvedere/metrics-feature-store';
import { changes } from '../annotations.ts';
import { DOMAIN } from '../domain.ts';
import { linesOf } from '../lines.ts';
import { neighboursOf } from '../neighbours.ts';
import { predictionConfidence } from '../objectives.ts';
import { processesOf } from '../processes.ts';
import { model } from '../variables.ts';
import { abTests } from './ab-tests.ts';
import { experiments } from './experiments.ts';
import { promise } from './promise.ts';
import { quality } from './quality.ts';
import { registry } from './registry.ts';
import { training } from './training.ts';

export const mlPipeline = dashboard(dashboards.mlPipeline, {
  description: 'Whether models are trained, right and up to date, which version answers, and which would be better.',
  tags: ['ml', 'slo'],
  time: '24h',
  variables: [model],
  links: neighboursOf(dashboards.mlPipeline),
  annotations: changes,
  panels: promise,
  sections: [
    quality,
    training,
    experiments,
    registry,
    abTests,
    objectiveSection(DOMAIN, predictionConfidence, { collapsed: true }),
    processesOf(service),
    linesOf(service),
  ],
});
