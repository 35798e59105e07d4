import { seconds } from '@belvedere/core';
import { marketData } from '@belvedere/metrics-trading';
import { objective, type Objective } from '@belvedere/slo';
import { availabilityOf, errorsOf, latencyOf } from './indicators.ts';
import type { ObjectiveRatios } from './ratios.ts';

const service = marketData.name;

/** Prices that are late are wrong prices. */
export const marketDataObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('MarketDataAvailability', {
    indicator: availabilityOf(marketData),
    objectiveRatio: ratios.marketDataAvailability,
    service,
    description: 'The market data service answers the probes of its health.',
  }),
  objective('MarketDataErrors', {
    indicator: errorsOf(marketData),
    objectiveRatio: ratios.marketDataErrors,
    service,
    description: 'Requests to the market data service are answered without an error of the server.',
  }),
  objective('MarketDataLatency', {
    indicator: latencyOf(marketData, seconds(2)),
    objectiveRatio: ratios.p95,
    service,
    description: 'Requests to the market data service are answered within 2 s.',
  }),
];
