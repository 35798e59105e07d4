import { milliseconds, seconds } from '@belvedere/core';
import { apiGateway } from '@belvedere/metrics-trading';
import { objective, type Objective } from '@belvedere/slo';
import { availabilityOf, errorsOf, latencyOf } from './indicators.ts';
import type { ObjectiveRatios } from './ratios.ts';

const service = apiGateway.name;

/** The way in for all clients: what it fails, everybody sees. */
export const gatewayObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('GatewayAvailability', {
    indicator: availabilityOf(apiGateway),
    objectiveRatio: ratios.gatewayAvailability,
    service,
    description: 'The API gateway answers the probes of its health.',
  }),
  objective('GatewayErrors', {
    indicator: errorsOf(apiGateway),
    objectiveRatio: ratios.gatewayErrors,
    service,
    description: 'Requests to the API gateway are answered without an error of a server.',
  }),
  objective('GatewayLatencyP95', {
    indicator: latencyOf(apiGateway, milliseconds(500)),
    objectiveRatio: ratios.p95,
    service,
    description: 'Requests to the API gateway are answered within 500 ms.',
  }),
  objective('GatewayLatencyP99', {
    indicator: latencyOf(apiGateway, seconds(2)),
    objectiveRatio: ratios.p99,
    service,
    description: 'Nearly all requests to the API gateway are answered within 2 s.',
  }),
];
