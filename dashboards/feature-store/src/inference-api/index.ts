import { dashboard, objectiveSection } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-feature-store';
import { changes } from '../annotations.ts';
import { DOMAIN } from '../domain.ts';
import { neighboursOf } from '../neighbours.ts';
import { inferenceAvailability, inferenceLatency } from '../objectives.ts';
import { apiInstance, endpoint } from '../variables.ts';
import { errors } from './errors.ts';
import { failures } from './failures.ts';
import { features } from './features.ts';
import { latency } from './latency.ts';
import { load } from './load.ts';
import { predictions } from './predictions.ts';
import { promise } from './promise.ts';
import { timeSpent } from './time-spent.ts';

export const inferenceApi = dashboard(dashboards.inferenceApi, {
  description:
    'Whether the inference API is fast and right, where the time of a request goes, and what its models predict.',
  tags: ['inference', 'slo'],
  time: '3h',
  variables: [endpoint, apiInstance],
  links: neighboursOf(dashboards.inferenceApi),
  annotations: changes,
  panels: promise,
  sections: [
    latency,
    errors,
    timeSpent,
    features,
    predictions,
    load,
    objectiveSection(DOMAIN, inferenceAvailability, { collapsed: true }),
    objectiveSection(DOMAIN, inferenceLatency, { collapsed: true }),
    failures,
  ],
});
