import { dashboard, objectiveSection } from '@belvedere/dashboard-kit';
import { dashboards, featureStore as service } from '@belvedere/metrics-feature-store';
import { changes } from '../annotations.ts';
import { DOMAIN } from '../domain.ts';
import { linesOf } from '../lines.ts';
import { neighboursOf } from '../neighbours.ts';
import { featureCacheHitRate } from '../objectives.ts';
import { processesOf } from '../processes.ts';
import { featureGroup } from '../variables.ts';
import { cache } from './cache.ts';
import { computation } from './computation.ts';
import { freshness } from './freshness.ts';
import { promise } from './promise.ts';
import { quality } from './quality.ts';
import { redis } from './redis.ts';

export const featureStore = dashboard(dashboards.featureStore, {
  description: 'Whether features are fresh, right and quick to read, and what Redis and their computation add to it.',
  tags: ['features', 'slo'],
  time: '6h',
  variables: [featureGroup],
  links: neighboursOf(dashboards.featureStore),
  annotations: changes,
  panels: promise,
  sections: [
    freshness,
    cache,
    redis,
    computation,
    quality,
    objectiveSection(DOMAIN, featureCacheHitRate, { collapsed: true }),
    processesOf(service),
    linesOf(service),
  ],
});
