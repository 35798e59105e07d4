import { milliseconds } from '@belvedere/core';
import { trading } from '@belvedere/metrics-trading';
import { objective, type Objective } from '@belvedere/slo';
import { availabilityOf, errorsOf, latencyOf } from './indicators.ts';
import type { ObjectiveRatios } from './ratios.ts';

const service = trading.name;

/** Orders wait for it, and prices move meanwhile. */
export const tradingObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('TradingAvailability', {
    indicator: availabilityOf(trading),
    objectiveRatio: ratios.tradingAvailability,
    service,
    description: 'The trading engine answers the probes of its health.',
  }),
  objective('TradingErrors', {
    indicator: errorsOf(trading),
    objectiveRatio: ratios.tradingErrors,
    service,
    description: 'Requests to the trading engine are answered without an error of the server.',
  }),
  objective('TradingLatency', {
    indicator: latencyOf(trading, milliseconds(100)),
    objectiveRatio: ratios.p95,
    service,
    description: 'Requests to the trading engine are answered within 100 ms.',
  }),
];
