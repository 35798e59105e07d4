import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-feature-store';
import { changes } from '../annotations.ts';
import { process } from '../variables.ts';
import { goldenSignals } from './golden-signals.ts';
import { health } from './health.ts';
import { latency } from './latency.ts';
import { resources } from './resources.ts';
import { services } from './services.ts';
import { throughput } from './throughput.ts';
import { traffic } from './traffic.ts';

export const systemOverview = dashboard(dashboards.systemOverview, {
  description: 'Whether the feature store serves its customers, and what holds it back where it does not.',
  tags: ['overview'],
  time: '3h',
  variables: [process],
  links: [dashboards.inferenceApi],
  annotations: changes,
  sections: [health, goldenSignals, traffic, latency, throughput, resources, services],
});
