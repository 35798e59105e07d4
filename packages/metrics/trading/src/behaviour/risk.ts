import { levelOf, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import {
  riskCheckDuration,
  riskChecks,
  riskExposure,
  riskExposureLimit,
  tradingHalted,
  tradingHalts,
  valueAtRisk,
} from '../risk.ts';
import { INSTANCES } from './instances.ts';
import { orders, requestSlowness } from './signals.ts';

/** Each order goes through all checks; this share does not pass. */
const REJECTED: Readonly<Record<string, number>> = {
  balance: 0.012,
  position_limit: 0.002,
  price_band: 0.004,
  order_rate: 0.001,
  sanctions: 0.0001,
};
const FAILED = 0.0001;

const LIMIT = 4_000_000;

export const riskBehaviour: readonly SeriesBehaviour[] = [
  rateOf(riskChecks, ({ labels, read }) => {
    const rejected = REJECTED[labels.check] ?? 0;
    const share = { passed: 1 - rejected - FAILED, rejected, failed: FAILED }[labels.result] ?? 0;
    return (read(orders) * share) / INSTANCES;
  }),
  observationsOf(riskCheckDuration, {
    rate: ({ read }) => read(orders) / INSTANCES,
    distribution: ({ labels, read }) => logNormal({ median: 0.003 * read(requestSlowness(labels.job)), sigma: 0.5 }),
  }),
  levelOf(riskExposure, ({ wander }) => 0.45 * LIMIT * wander(0.25, 3600)),
  levelOf(riskExposureLimit, LIMIT),
  levelOf(valueAtRisk, ({ wander }) => 310_000 * wander(0.15, 3600)),
  levelOf(tradingHalted, 0),
  rateOf(tradingHalts, 0),
];
