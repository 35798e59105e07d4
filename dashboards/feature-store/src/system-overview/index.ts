import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-feature-store';
import { changes } from '../annotations.ts';
import { neighboursOf } from '../neighbours.ts';
import { process } from '../variables.ts';
import { goldenSignals } from './golden-signals.ts';
import { health } from './health.ts';
import { latency } from './latency.ts';
import { promise } from './promise.ts';
import { resources } from './resources.ts';
import { services } from './services.ts';
import { throughput } from './throughput.ts';
import { traffic } from './traffic.ts';
import { versions } from './versions.ts';

export const systemOverview = dashboard(dashboards.systemOverview, {
  description: 'Whether the feature store serves its customers, and what holds it back where it does not.',
  tags: ['overview', 'slo'],
  time: '3h',
  variables: [process],
  links: neighboursOf(dashboards.systemOverview),
  annotations: changes,
  sections: [promise, health, goldenSignals, traffic, latency, throughput, resources, versions, services],
});
