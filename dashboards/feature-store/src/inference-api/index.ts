import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-feature-store';
import { changes } from '../annotations.ts';
import { apiInstance, endpoint } from '../variables.ts';
import { errors } from './errors.ts';
import { features } from './features.ts';
import { latency } from './latency.ts';
import { load } from './load.ts';
import { predictions } from './predictions.ts';
import { timeSpent } from './time-spent.ts';

export const inferenceApi = dashboard(dashboards.inferenceApi, {
  description:
    'Whether the inference API is fast and right, where the time of a request goes, and what its models predict.',
  tags: ['inference'],
  time: '3h',
  variables: [endpoint, apiInstance],
  links: [dashboards.systemOverview],
  annotations: changes,
  sections: [latency, errors, timeSpent, features, predictions, load],
});
