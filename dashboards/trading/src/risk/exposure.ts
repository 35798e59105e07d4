import { ratio } from '@belvedere/core';
import { barGauge, section, stat, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import { riskExposure, riskExposureLimit, valueAtRisk } from '@belvedere/metrics-trading';
import { saturation } from '@belvedere/promql';
import { symbol } from '../variables.ts';

const bySymbol = { by: ['symbol'] } as const;

/** At the limit orders are rejected; from four fifths on the desk decides what to close. */
export const NEAR_THE_LIMIT = worseAbove(ratio(0.8), ratio(1));

/** The share of its limit that is at stake in each asset. */
export const exposure = saturation({ used: riskExposure.max(bySymbol), capacity: riskExposureLimit.max(bySymbol) });

/** What is at stake. */
export const exposureSection = section('Exposure', [
  barGauge('Exposure against its limit', {
    description:
      'Value at stake in the open positions of each asset, as a share of what may be. At 100 % its orders are rejected.',
    query: exposure.legend('{{symbol}}'),
    thresholds: NEAR_THE_LIMIT,
    max: ratio(1),
    min: 0,
    decimals: 0,
  }),
  timeseries('Exposure by asset', {
    description:
      'Value at stake in all open positions of an asset. One that rises while the others do not is a crowd, or one large customer.',
    queries: [riskExposure.where({ symbol }).max(bySymbol).legend('{{symbol}}')],
    min: 0,
    width: 12,
  }),
  stat('Value at risk', {
    description: 'Loss that all positions together exceed on one day in a hundred.',
    query: valueAtRisk.max().legend('Loss'),
    sparkline: true,
    decimals: 0,
    width: 4,
    height: 8,
  }),
]);
