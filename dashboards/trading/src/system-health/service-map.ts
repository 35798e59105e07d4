import { jaeger, nodeGraph, section, table, timeseries } from '@belvedere/dashboard-kit';
import { quantity } from '@belvedere/core';
import {
  serviceGraphFailedRequests,
  serviceGraphRequests,
  serviceGraphServerDuration,
} from '@belvedere/metrics-platform';
import { everyService } from '@belvedere/metrics-trading';

/** Calls that a service of the domain answers. */
const own = { server: everyService.map(({ name }) => name) } as const;
const edge = { by: ['client', 'server'] } as const;

const calls = serviceGraphRequests.where(own).rate().sum(edge);
const failed = serviceGraphFailedRequests.where(own).rate().sum(edge);
const some = quantity(0, 'count/second');

/** Which service calls which, from traces: where an error comes from, and whom it reaches. */
export const serviceMap = section('Service map', [
  nodeGraph('Services and their calls', {
    description:
      'Which service calls which, from the traces of the time shown. Follow the arrows from a service in trouble to what it waits for.',
    query: jaeger.dependencies(),
    height: 14,
  }),
  table('Calls between services', {
    description:
      'The arrows as figures: calls per second, the share that failed, and the time that 95 % of them stay below, as the service called saw it.',
    queries: [
      calls.legend('Calls'),
      failed.dividedBy(calls.above(some)).legend('Failed'),
      serviceGraphServerDuration.where(own).quantile(0.95, edge).legend('p95'),
    ],
    labels: { client: 'From', server: 'To' },
    columns: { Calls: { unit: 'reqps', decimals: 1 }, Failed: { decimals: 2 } },
    sort: { by: 'Calls', descending: true },
    width: 12,
    height: 10,
  }),
  timeseries('Failed calls', {
    description: 'Share of the calls between two services that failed. The arrow that began is nearest to the cause.',
    queries: [failed.dividedBy(calls.above(some)).legend('{{client}} to {{server}}')],
    min: 0,
    width: 12,
    height: 10,
  }),
]);
