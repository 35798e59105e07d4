import { section, stateTimeline, statusHistory, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import {
  dashboards,
  gatewayCircuitOpen,
  gatewayConnections,
  gatewayOverhead,
  gatewayUnroutedRequests,
  gatewayUpstreamHealthyInstances,
  gatewayUpstreamRequestDuration,
  gatewayUpstreamRequests,
  gatewayUpstreamRetries,
} from '@belvedere/metrics-trading';
import { not, topkStable } from '@belvedere/promql';

/** An open circuit is the one through which nothing flows. */
const CIRCUIT: readonly ValueMapping[] = [
  { value: 0, text: 'Closed', colour: 'green' },
  { value: 1, text: 'Open', colour: 'red' },
];

const INSTANCES: readonly ValueMapping[] = [{ value: 0, text: 'None', colour: 'red' }];

const byUpstream = { by: ['upstream'] } as const;

/** From a service to its lines of log. */
const inLogs = { dashboard: dashboards.logExplorer, variables: { service: 'upstream' } };

const third = { width: 8, min: 0 } as const;

/** Most calls end well: only what did not is drawn by its result. */
const troubled = gatewayUpstreamRequests
  .where({ result: not('success') })
  .rate()
  .sum({ by: ['upstream', 'result'] });

/** Where requests go, and what becomes of them there. */
export const routing = section('Routing', [
  timeseries('Calls by service', {
    description:
      'Requests per second that are passed on to each service. One that gets none is not routed to, or its circuit is open.',
    queries: [gatewayUpstreamRequests.rate().sum(byUpstream).legend('{{upstream}}')],
    unit: 'reqps',
    stack: 'normal',
    dataLinks: [inLogs],
    ...third,
  }),
  timeseries('Calls that failed, by result', {
    description:
      'Calls per second that did not succeed, the ten most frequent ways. `unreachable` is the network or the service itself, `timeout` a service that is slow, `circuit_open` one that was given up.',
    queries: [topkStable(troubled, 10).legend('{{upstream}}: {{result}}')],
    unit: 'reqps',
    dataLinks: [inLogs],
    ...third,
  }),
  timeseries('Time of services, p95', {
    description:
      'The time that 95 % of the calls to a service stay below. A slow service makes the gateway slow: here it shows which.',
    queries: [gatewayUpstreamRequestDuration.quantile(0.95, byUpstream).legend('{{upstream}}')],
    ...third,
  }),
  timeseries('Retries by service', {
    description:
      'Calls per second that were made once more after a failure. Retries multiply the load on a service that can already not carry it.',
    queries: [gatewayUpstreamRetries.rate().sum(byUpstream).legend('{{upstream}}')],
    unit: 'reqps',
    ...third,
  }),
  timeseries('Time of the gateway, p95', {
    description:
      'The part of a request that is the gateway’s own: authentication, limits and routing. It should be some milliseconds.',
    queries: [gatewayOverhead.quantile(0.95).legend('p95')],
    ...third,
  }),
  timeseries('Connections by protocol', {
    description:
      'Connections of clients that are open. A step down is a release or a network that dropped them; all of them come back at once.',
    queries: [gatewayConnections.sum({ by: ['protocol'] }).legend('{{protocol}}')],
    ...third,
  }),
  timeseries('Requests without a route', {
    description:
      'Requests per second that no route matches: somebody who tries what there is, or a client that was released before its route.',
    queries: [gatewayUnroutedRequests.rate().sum().legend('without a route')],
    unit: 'reqps',
    ...third,
  }),
  stateTimeline('Circuits', {
    description:
      'Whether the gateway gave a service up for the moment. It tries again by itself; until then its callers get an error at once.',
    query: gatewayCircuitOpen.max(byUpstream).legend('{{upstream}}'),
    mappings: CIRCUIT,
    legend: 'hidden',
    width: 8,
  }),
  statusHistory('Instances to route to', {
    description: 'Instances of each service that the gateway routes to, by the gateway that knows of the fewest.',
    query: gatewayUpstreamHealthyInstances.min(byUpstream).legend('{{upstream}}'),
    mappings: INSTANCES,
    legend: 'hidden',
    width: 8,
  }),
]);
