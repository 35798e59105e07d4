import { heatmap, section, timeseries, type Section } from '@belvedere/dashboard-kit';
import { httpRequestDuration } from '@belvedere/metrics-trading';
import type { ServiceOptions } from './service-options.ts';

/** How the times are spread, and which route takes them; each point of a request leads to its trace. */
export function latency({ service }: ServiceOptions): Section {
  const duration = httpRequestDuration.where({ job: service.name });
  return section('Latency', [
    heatmap('Times of requests', {
      description:
        'How many requests took how long. Two bands are two kinds of requests: one that is cached and one that is not, for instance.',
      of: duration,
    }),
    timeseries('p95 by route', {
      description:
        'The time that 95 % of the requests of a route stay below. The points are single requests: each leads to its trace.',
      queries: [duration.quantile(0.95, { by: ['path'] }).legend('{{path}}', { exemplars: true })],
      min: 0,
    }),
  ]);
}
