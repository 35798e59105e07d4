import {
  growthOf,
  logitNormal,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  signalConfidence,
  signalGenerationDuration,
  signalLastGeneratedTime,
  signalsEvaluated,
  signalsFollowed,
  signalsGenerated,
} from '../signals.ts';
import { INSTANCES } from './instances.ts';
import { feedUp } from './signals.ts';

/** Signals per second of a strategy, and how often they are right. */
const STRATEGIES: Readonly<Record<string, { readonly each: number; readonly right: number }>> = {
  momentum: { each: 0.4, right: 0.66 },
  mean_reversion: { each: 0.32, right: 0.64 },
  breakout: { each: 0.24, right: 0.62 },
  sentiment: { each: 0.28, right: 0.63 },
};
const DIRECTIONS: Readonly<Record<string, number>> = { buy: 0.35, sell: 0.3, hold: 0.35 };

/** Signals per second of one instance: of prices that stand still nothing follows. */
const generated = ({ labels, read }: Moment<'strategy'>): number =>
  ((STRATEGIES[labels.strategy]?.each ?? 0) * read(feedUp('trades'))) / INSTANCES;

export const tradingSignalsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(signalsGenerated, (moment) => generated(moment) * (DIRECTIONS[moment.labels.direction] ?? 0)),
  growthOf(signalLastGeneratedTime, { rate: ({ read }) => read(feedUp('trades')), plus: ({ start }) => start }),
  observationsOf(signalGenerationDuration, {
    rate: generated,
    distribution: ({ wander }) => logNormal({ median: 0.35 * wander(0.1), sigma: 0.5 }),
  }),
  observationsOf(signalConfidence, {
    rate: generated,
    distribution: ({ wander }) => logitNormal({ median: 0.74 * wander(0.03), sigma: 0.7 }),
  }),
  rateOf(signalsEvaluated, (moment) => {
    const { each = 0, right = 0 } = STRATEGIES[moment.labels.strategy] ?? {};
    const accuracy = right * moment.wander(0.02);
    return (each * (moment.labels.outcome === 'right' ? accuracy : 1 - accuracy)) / INSTANCES;
  }),
  rateOf(signalsFollowed, (moment) => 0.18 * generated(moment)),
];
