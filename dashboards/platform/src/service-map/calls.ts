import { section, table, timeseries } from '@belvedere/dashboard-kit';
import {
  serviceGraphClientDuration,
  serviceGraphFailedRequests,
  serviceGraphRequests,
  serviceGraphServerDuration,
} from '@belvedere/metrics-platform';
import { errorRatio, topkStable } from '@belvedere/promql';
import { service } from './variables.ts';

const edge = { by: ['client', 'server'] } as const;
const chosen = { server: service } as const;
const MOST = 10;
const third = { width: 8, height: 10, min: 0, legend: 'table' } as const;

const requests = serviceGraphRequests.rate().sum(edge);
const failed = errorRatio({
  failed: serviceGraphFailedRequests,
  total: serviceGraphRequests,
  by: ['client', 'server'],
});
const duration = serviceGraphServerDuration.quantile(0.95, edge);

/** The arrows of the map, in figures. */
export const calls = section('Calls', [
  table('Calls between services', {
    description:
      'Each arrow of the map: who calls, who answers, how often, what of it fails, and the time that 95 % of the calls take less than.',
    queries: [
      requests.legend('Requests'),
      failed.legend('Failed'),
      duration.legend('p95 where it is answered'),
      serviceGraphClientDuration.quantile(0.95, edge).legend('p95 where it is asked'),
    ],
    labels: { client: 'From', server: 'To' },
    columns: { Requests: { unit: 'reqps', decimals: 2 }, Failed: { decimals: 2 } },
    sort: { by: 'Failed', descending: true },
    width: 24,
    height: 10,
  }),
  timeseries('Busiest calls', {
    description: `Calls per second, of the ${MOST} pairs of services with most.`,
    queries: [topkStable(requests, MOST).legend('{{client}} to {{server}}')],
    unit: 'reqps',
    ...third,
  }),
  timeseries('Calls that fail', {
    description: `The share of the calls that fail, of the ${MOST} pairs where most do. Where several callers of one service fail, it is the service; where one does, it is the caller or the way.`,
    queries: [topkStable(failed, MOST).legend('{{client}} to {{server}}')],
    ...third,
  }),
  timeseries('Slowest calls, p95', {
    description: `The time that 95 % of the calls take less than as the called sees it, of the ${MOST} slowest pairs.`,
    queries: [topkStable(duration, MOST).legend('{{client}} to {{server}}')],
    ...third,
  }),
  timeseries('Lost between caller and called, p95', {
    description:
      'How much longer the caller of the chosen services waits than the called takes, at the 95th percentile: the network, and waiting for a connection.',
    queries: [
      serviceGraphClientDuration
        .where(chosen)
        .quantile(0.95, edge)
        .minus(serviceGraphServerDuration.where(chosen).quantile(0.95, edge))
        .legend('{{client}} to {{server}}'),
    ],
    legend: 'table',
    width: 24,
    height: 7,
  }),
]);
