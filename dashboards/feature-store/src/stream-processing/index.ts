import { dashboard, objectiveSection } from '@belvedere/dashboard-kit';
import { dashboards, streamProcessor } from '@belvedere/metrics-feature-store';
import { changes } from '../annotations.ts';
import { DOMAIN } from '../domain.ts';
import { linesOf } from '../lines.ts';
import { neighboursOf } from '../neighbours.ts';
import { streamLag } from '../objectives.ts';
import { processesOf } from '../processes.ts';
import { topic } from '../variables.ts';
import { deadLetters } from './dead-letters.ts';
import { kafka } from './kafka.ts';
import { lag } from './lag.ts';
import { latency } from './latency.ts';
import { promise } from './promise.ts';
import { throughput } from './throughput.ts';

export const streamProcessing = dashboard(dashboards.streamProcessing, {
  description: 'Whether events become features in time, what is set aside on the way, and how Kafka carries them.',
  tags: ['stream', 'slo'],
  time: '3h',
  variables: [topic],
  links: neighboursOf(dashboards.streamProcessing),
  annotations: changes,
  panels: promise,
  sections: [
    lag,
    throughput,
    latency,
    deadLetters,
    kafka,
    objectiveSection(DOMAIN, streamLag, { collapsed: true }),
    processesOf(streamProcessor),
    linesOf(streamProcessor),
  ],
});
