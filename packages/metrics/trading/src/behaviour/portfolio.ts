import { levelOf, logNormal, observationsOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import {
  assetBalance,
  cashBalance,
  portfolioCost,
  portfolioDrawdown,
  portfolioPositions,
  portfolioReturn,
  portfolioValuationDuration,
  portfolioValuationTime,
  portfolioValue,
} from '../portfolio.ts';
import { requestSlowness } from './signals.ts';
import { priceAround } from './prices.ts';

/** Units of an asset that all customers together hold. */
const UNITS: Readonly<Record<string, number>> = {
  BTC: 410,
  ETH: 6_200,
  SOL: 88_000,
  XRP: 4_100_000,
  ADA: 5_900_000,
  LTC: 31_000,
  LINK: 160_000,
  DOT: 390_000,
};

const RETURN: Readonly<Record<string, number>> = { day: 0.004, week: 0.013, month: 0.031 };
const POSITIONS: Readonly<Record<string, number>> = { long: 1_900, short: 340 };

/** Seconds between two valuations. */
const VALUATION_INTERVAL = 60;

/** Each instance states the whole, so nothing is divided among them, and what wanders does so little. */
export const portfolioBehaviour: readonly SeriesBehaviour[] = [
  levelOf(
    portfolioValue,
    ({ labels, wander }) => (UNITS[labels.symbol] ?? 0) * priceAround(labels.symbol) * wander(0.01, 1800),
  ),
  levelOf(portfolioCost, ({ labels }) => 0.94 * (UNITS[labels.symbol] ?? 0) * priceAround(labels.symbol)),
  levelOf(portfolioReturn, ({ labels, wander }) => (RETURN[labels.period] ?? 0) * wander(0.8, 3600)),
  levelOf(portfolioDrawdown, ({ wander }) => 0.035 * wander(0.4, 3600)),
  levelOf(portfolioPositions, ({ labels, wander }) =>
    Math.round((POSITIONS[labels.direction] ?? 0) * wander(0.03, 1800)),
  ),
  levelOf(assetBalance, ({ labels, wander }) => {
    const share = labels.state === 'reserved' ? 0.06 * wander(0.2) : 0.94;
    return (UNITS[labels.symbol] ?? 0) * share;
  }),
  levelOf(
    cashBalance,
    ({ labels, wander }) => (labels.state === 'reserved' ? 480_000 : 9_200_000) * wander(0.04, 1800),
  ),
  levelOf(portfolioValuationTime, ({ time }) => time - (time % VALUATION_INTERVAL)),
  observationsOf(portfolioValuationDuration, {
    rate: 1 / VALUATION_INTERVAL,
    distribution: ({ labels, read }) => logNormal({ median: 2.4 * read(requestSlowness(labels.job)), sigma: 0.3 }),
  }),
];
