import { inferenceApiDown, inferenceApiHighLoad } from '@belvedere/alerts-feature-store';
import { section, stat, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import {
  inferenceActiveRequests,
  inferenceActiveRequestsLimit,
  inferenceApi,
  inferenceRequests,
  processCpu,
  processMemory,
} from '@belvedere/metrics-feature-store';
import { apiInstance as instance, endpoint } from '../variables.ts';

/** The process metrics are those of every service: here the inference API's. */
const own = { job: inferenceApi.name, instance };

const third = { width: 8, min: 0 } as const;

/** Whether one instance does worse than the others. */
export const load = section('Instances', [
  stat('Instances', {
    description: 'Whether each instance of the inference API answered its last scrape.',
    query: inferenceApi.up.where({ instance }).legend('{{instance}}'),
    alert: inferenceApiDown,
    mappings: UP_OR_DOWN,
    colour: 'background',
    noValue: 'Nothing is scraped',
    width: 8,
    height: 8,
  }),
  timeseries('Requests by instance', {
    description: 'Requests per second. Instances that share the load well lie close together.',
    queries: [
      inferenceRequests
        .where({ endpoint, instance })
        .rate()
        .sum({ by: ['instance'] })
        .legend('{{instance}}'),
    ],
    unit: 'reqps',
    ...third,
  }),
  timeseries('Load by instance', {
    description: 'Requests in progress as a share of what an instance takes at once.',
    queries: [
      inferenceActiveRequests
        .where({ instance })
        .sum({ by: ['job', 'instance'] })
        .dividedBy(inferenceActiveRequestsLimit.where({ instance }))
        .legend('{{instance}}'),
    ],
    alert: inferenceApiHighLoad,
    ...third,
  }),
  timeseries('CPU by instance', {
    description: 'Processors that the instance keeps busy: 100 % is one of them.',
    queries: [processCpu.where(own).rate().legend('{{instance}}')],
    min: 0,
  }),
  timeseries('Memory by instance', {
    description: 'Memory that the instance holds.',
    queries: [processMemory.where(own).legend('{{instance}}')],
    min: 0,
  }),
]);
