/** Trading signals: how many, how sure, how often right. What became of those followed is counted with the trades. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { signals } from './jobs.ts';
import { STRATEGIES } from './vocabulary.ts';

const strategy = { labels: ['strategy'], values: { strategy: STRATEGIES }, job: signals } as const;

export const signalsGenerated = counter('signals_generated_total', {
  help: 'Signals generated.',
  labels: ['strategy', 'direction'],
  values: { strategy: STRATEGIES, direction: ['buy', 'sell', 'hold'] },
  job: signals,
});

export const signalLastGeneratedTime = gauge('signal_last_generated_timestamp_seconds', {
  help: 'When a strategy generated its last signal, in Unix time.',
  ...strategy,
});

export const signalGenerationDuration = histogram('signal_generation_duration_seconds', {
  help: 'Time from reading the market data to having the signal.',
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30],
  ...strategy,
});

/** Tenths of one, finer above 0.8, where a signal begins to be worth following. */
export const signalConfidence = histogram('signal_confidence_ratio', {
  help: 'How sure the strategy was of a signal, from 0 to 1.',
  buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1],
  ...strategy,
});

/** Accuracy is the share of `right` over any time: a counter, so that it can be asked for later. */
export const signalsEvaluated = counter('signals_evaluated_total', {
  help: 'Signals whose horizon ended, by whether the market went as they said.',
  labels: ['strategy', 'outcome'],
  values: { strategy: STRATEGIES, outcome: ['right', 'wrong'] },
  job: signals,
});

export const signalsFollowed = counter('signals_followed_total', {
  help: 'Signals that an order was placed for.',
  ...strategy,
});
