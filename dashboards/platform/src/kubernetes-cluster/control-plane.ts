import { kubernetesStateMetricsErrors, listErrors, watchErrors } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { apiserverInflightRequests, apiserverRequests } from '@belvedere/metrics-platform';

const third = { width: 8, min: 0 } as const;
const requests = apiserverRequests.rate().sum();

/** What the API servers are asked, and whether what is known of the cluster is fresh. */
export const controlPlane = section('API', [
  timeseries('Requests by verb', {
    description: 'Requests per second to the API servers. A jump of LIST: some controller has lost its place.',
    queries: [
      apiserverRequests
        .rate()
        .sum({ by: ['verb'] })
        .legend('{{verb}}'),
    ],
    unit: 'reqps',
    stack: 'normal',
    ...third,
  }),
  timeseries('Failed requests by code', {
    description: 'The share of the requests that the API servers could not answer. 429: they are asked too much.',
    queries: [
      apiserverRequests
        .where({ code: /5..|429/ })
        .rate()
        .sum({ by: ['code'] })
        .dividedBy(requests, { on: [], groupLeft: [] })
        .legend('{{code}}'),
    ],
    noValue: 'None failed',
    ...third,
  }),
  timeseries('Requests in progress', {
    description: 'Requests that the API servers work on. At their limit they refuse the next with 429.',
    queries: [
      apiserverInflightRequests.sum({ by: ['instance', 'request_kind'] }).legend('{{instance}} {{request_kind}}'),
    ],
    ...third,
  }),
  timeseries('Failed watches', {
    description:
      'The share of the watches of kube-state-metrics that the API server failed. Above zero what these dashboards know is old.',
    queries: [watchErrors.legend('{{instance}}')],
    alert: kubernetesStateMetricsErrors,
    width: 12,
    min: 0,
  }),
  timeseries('Failed lists', {
    description: 'The same of its lists, with which it begins: while they fail whole kinds of objects are missing.',
    queries: [listErrors.legend('{{instance}}')],
    alert: kubernetesStateMetricsErrors,
    width: 12,
    min: 0,
  }),
]);
