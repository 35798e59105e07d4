import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { neighbours, watching } from '../neighbours.ts';
import { job } from '../variables.ts';
import { limits } from './limits.ts';
import { memory } from './memory.ts';
import { origin } from './origin.ts';
import { series } from './series.ts';

export const cardinality = dashboard(dashboards.cardinality, {
  description:
    'How many series Prometheus holds, which jobs they come from, and what they cost: memory follows the number of series, not how long they are kept.',
  tags: ['monitoring'],
  time: '24h',
  variables: [job],
  links: neighbours(dashboards.cardinality, watching),
  annotations: changes,
  sections: [series, origin, limits, memory],
});
