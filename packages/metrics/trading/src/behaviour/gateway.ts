import { levelOf, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import {
  gatewayCircuitOpen,
  gatewayConnections,
  gatewayOverhead,
  gatewayUnroutedRequests,
  gatewayUpstreamHealthyInstances,
  gatewayUpstreamRequestDuration,
  gatewayUpstreamRequests,
  gatewayUpstreamRetries,
  rateLimitDecisions,
} from '../gateway.ts';
import { apiGateway } from '../jobs.ts';
import { INSTANCES } from './instances.ts';
import { attack, requests, requestSlowness, serviceUp, traffic } from './signals.ts';

/** How calls end while their service answers; while it does not, none of them reaches it. */
const ANSWERED: Readonly<Record<string, number>> = {
  success: 0.98995,
  client_error: 0.01,
  server_error: 0.00003,
  timeout: 0.00002,
};
const UNANSWERED: Readonly<Record<string, number>> = { unreachable: 0.05, circuit_open: 0.95 };

/** The share of a service's requests that come through the gateway; the others come from services. */
const THROUGH_GATEWAY = 0.4;

/** How many requests each limit looks at, of those of the gateway, and how many of them break it. */
const LOOKED_AT: Readonly<Record<string, number>> = { address: 1, user: 0.7, api_key: 0.12, route: 1 };
const BREACHES = 0.004;

export const gatewayBehaviour: readonly SeriesBehaviour[] = [
  rateOf(gatewayUpstreamRequests, ({ labels, read }) => {
    const endings = read(serviceUp(labels.upstream)) === 1 ? ANSWERED : UNANSWERED;
    return (THROUGH_GATEWAY * read(requests(labels.upstream)) * (endings[labels.result] ?? 0)) / INSTANCES;
  }),
  observationsOf(gatewayUpstreamRequestDuration, {
    rate: ({ labels, read }) =>
      (THROUGH_GATEWAY * read(requests(labels.upstream)) * read(serviceUp(labels.upstream))) / INSTANCES,
    distribution: ({ labels, read }) =>
      logNormal({ median: 0.05 * read(requestSlowness(labels.upstream)), sigma: 0.5 }),
  }),
  rateOf(gatewayUpstreamRetries, ({ labels, read }) => (0.0004 * read(requests(labels.upstream))) / INSTANCES),
  levelOf(gatewayUpstreamHealthyInstances, ({ labels, read }) => INSTANCES * read(serviceUp(labels.upstream))),
  levelOf(gatewayCircuitOpen, ({ labels, read }) => 1 - read(serviceUp(labels.upstream))),
  rateOf(gatewayUnroutedRequests, ({ read, noise }) => 0.05 * read(traffic) * noise(0.4)),
  observationsOf(gatewayOverhead, {
    rate: ({ read }) => read(requests(apiGateway.name)) / INSTANCES,
    distribution: ({ wander }) => logNormal({ median: 0.004 * wander(0.1), sigma: 0.5 }),
  }),
  levelOf(gatewayConnections, ({ labels, read, noise }) => {
    const open = labels.protocol === 'websocket' ? 900 : 240;
    return Math.round(open * read(traffic) * noise(0.03));
  }),
  rateOf(rateLimitDecisions, ({ labels, read }) => {
    const looked = (LOOKED_AT[labels.limit] ?? 0) * read(requests(apiGateway.name));
    // Attackers come from few addresses, so that is the limit that they break.
    const attacking = labels.limit === 'address' ? read(attack) : 0;
    const decided = labels.decision === 'rejected' ? BREACHES * looked + 1.5 * attacking : looked + attacking;
    return decided / INSTANCES;
  }),
];
