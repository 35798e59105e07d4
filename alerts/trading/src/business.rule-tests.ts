import { duration } from '@belvedere/core';
import { activeUsers, revenue, signalsEvaluated, tradingHalted, tradingVolume } from '@belvedere/metrics-trading';
import {
  counterSeries,
  firing,
  gaugeSeries,
  missing,
  pending,
  quietTest,
  reset,
  scenario,
  silent,
  steady,
  type Alert,
  type Input,
  type Level,
  type Missing,
  type Phase,
  type Rate,
  type RuleTest,
} from '@belvedere/rule-kit';
import { signalAccuracyLow, tradingRevenueDrop, tradingUserActivityLow, tradingVolumeLow } from './business.ts';

const ELSEWHERE = { job: 'shop', instance: 'shop-0' };

/**
 * As it was for five hours, then two more of them and three of what is now, a week later; in each an hour. Nobody looks at
 * the days between.
 */
const counted = (before: number, now: number): readonly Phase<Rate | Missing>[] => [
  steady('5h', { perMinute: before / 60 }),
  missing('6d19h'),
  steady('2h', { perMinute: before / 60 }),
  steady('3h', { perMinute: now / 60 }),
];
const level = (before: number, now: number): readonly Phase<Level | Missing>[] => [
  steady('5h', { level: before }),
  missing('6d19h'),
  steady('2h', { level: before }),
  steady('3h', { level: now }),
];

/** An alert that compares an hour with that of the week before, and holds for a quarter of an hour. */
interface ComparisonCase {
  readonly alert: Alert<never>;
  /** What was in an hour of the week before, what is now, and what changes nothing. */
  readonly given: (before: number, now: number) => Input;
  /** What the hour of last week must have been, and the share of it that is too little. */
  readonly comparable: number;
  readonly bound: number;
  /** An hour of last week whose share is not rounded. */
  readonly whole: number;
  /** When it is looked at last while it is quiet, and then pending; when `for` elapses. */
  readonly silentAt: string;
  readonly pendingFrom: string;
  readonly pendingUntil: string;
  readonly firingAt: string;
  readonly annotations: { readonly summary: string; readonly description: string };
}

/** The tests of a comparison: both sides of its bound, and both sides of what the hour before must have been. */
function comparisonTests(options: ComparisonCase): readonly RuleTest[] {
  const { alert, given, comparable, bound, annotations } = options;
  const quietAt = (name: string, before: number, share: number) =>
    quietTest({ alert, name, input: given(before, share * before), at: '1w4h' });
  return [
    scenario(alert, {
      name: 'fires where the last hour is just below its share of that of last week',
      given: given(comparable, 0.96 * bound * comparable),
      expect: [
        silent(duration(options.silentAt)),
        pending(duration(options.pendingFrom), {}),
        pending(duration(options.pendingUntil), {}),
        firing(duration(options.firingAt), { labels: {}, annotations }),
      ],
    }),
    scenario(alert, {
      name: 'fires where last week had much more than enough',
      given: given(64 * comparable, 0.96 * bound * 64 * comparable),
      expect: [firing(duration(options.firingAt), { labels: {}, annotations })],
    }),
    quietAt('quiet where it is just above', 100 * comparable, 1.04 * bound),
    quietAt('quiet at its bound', options.whole, bound),
    quietAt('quiet where last week had too little to compare with', 0.94 * comparable, 0.5 * bound),
  ];
}

/** An hour after the change, all of the window is of now. */
const WITHIN_AN_HOUR = {
  silentAt: '1w2h50m',
  pendingFrom: '1w2h55m',
  pendingUntil: '1w3h5m',
  firingAt: '1w3h10m',
} as const;

const revenues = comparisonTests({
  alert: tradingRevenueDrop,
  given: (before, now) => [
    counterSeries(revenue, { payment_method: 'card', product: 'subscription' }, counted(before / 2, now / 2)),
    counterSeries(
      revenue,
      { payment_method: 'balance', product: 'trading_fee', instance: 'trading-payment-1' },
      counted(before / 2, now / 2),
    ),
    counterSeries(revenue, { payment_method: 'card', product: 'subscription', ...ELSEWHERE }, counted(9_000, 9_000)),
  ],
  comparable: 600,
  bound: 0.7,
  whole: 2_400,
  ...WITHIN_AN_HOUR,
  annotations: {
    summary: 'Revenue is far below that of last week',
    description:
      'The revenue of the last hour is 67.2% of that of the same hour a week before, less than 70 % for 15 minutes.',
  },
});

const revenueRestart = quietTest({
  alert: tradingRevenueDrop,
  name: 'quiet when the service starts again, and counts from zero',
  input: [
    counterSeries(revenue, { payment_method: 'card', product: 'subscription' }, [
      steady('5h', { perMinute: 100 }),
      missing('6d19h'),
      steady('2h', { perMinute: 100 }),
      reset('3h', { perMinute: 100 }),
    ]),
  ],
  at: '1w2h30m',
});

const halted = (symbol: string, value: number, target = {}) =>
  gaugeSeries(tradingHalted, { symbol, ...target }, level(value, value));

const traded = (before: number, now: number): Input => [
  counterSeries(tradingVolume, { symbol: 'BTC', side: 'buy' }, counted(before / 2, now / 2)),
  counterSeries(
    tradingVolume,
    { symbol: 'ETH', side: 'sell', instance: 'trading-engine-1' },
    counted(before / 2, now / 2),
  ),
  counterSeries(tradingVolume, { symbol: 'BTC', side: 'buy', ...ELSEWHERE }, counted(900_000, 900_000)),
];

const volumes: readonly RuleTest[] = [
  ...comparisonTests({
    alert: tradingVolumeLow,
    given: (before, now) => [...traded(before, now), halted('BTC', 0), halted('ETH', 0), halted('BTC', 1, ELSEWHERE)],
    comparable: 75_000,
    bound: 0.5,
    whole: 24 * 2 ** 22,
    ...WITHIN_AN_HOUR,
    annotations: {
      summary: 'Much less is traded than last week',
      description:
        'The volume of the last hour is 48% of that of the same hour a week before, less than 50 % for 15 minutes, and no trading is halted.',
    },
  }),
  quietTest({
    alert: tradingVolumeLow,
    name: 'quiet while trading of an asset is halted',
    input: [...traded(200_000, 20_000), halted('BTC', 0), halted('ETH', 1)],
    at: '1w4h',
  }),
];

const users = comparisonTests({
  alert: tradingUserActivityLow,
  // Each instance states the whole, one of them a little late.
  given: (before, now) => [
    gaugeSeries(activeUsers, { period: 'hour' }, level(before, now)),
    gaugeSeries(activeUsers, { period: 'hour', instance: 'trading-user-management-1' }, level(0.9 * before, 0.9 * now)),
    gaugeSeries(activeUsers, { period: 'day' }, level(40_000, 40_000)),
    gaugeSeries(activeUsers, { period: 'hour', ...ELSEWHERE }, level(40_000, 40_000)),
  ],
  comparable: 100,
  bound: 0.5,
  whole: 1_000,
  silentAt: '1w1h55m',
  pendingFrom: '1w2h',
  pendingUntil: '1w2h10m',
  firingAt: '1w2h15m',
  annotations: {
    summary: 'Far fewer users are active than last week',
    description:
      'The active users of the last hour are 48% of those of the same hour a week before, less than 50 % for 15 minutes.',
  },
});

const WHO = {
  first: { strategy: 'momentum' },
  second: { strategy: 'momentum', instance: 'trading-signals-1' },
  sibling: { strategy: 'breakout' },
  foreign: { strategy: 'momentum', ...ELSEWHERE },
} as const;

/** Two hours as they were before, then two of so many signals an hour, of which a share is wrong. */
const evaluated = (who: keyof typeof WHO, before: number, now: number, wrong: number): Input => [
  counterSeries(signalsEvaluated, { ...WHO[who], outcome: 'right' }, [
    steady('2h', { perMinute: before / 60 }),
    steady('2h', { perMinute: (now * (1 - wrong)) / 60 }),
  ]),
  counterSeries(signalsEvaluated, { ...WHO[who], outcome: 'wrong' }, [
    steady('2h', { perMinute: 0 }),
    steady('2h', { perMinute: (now * wrong) / 60 }),
  ]),
];

const accuracy = (share: string) => ({
  labels: { strategy: 'momentum' },
  annotations: {
    summary: 'Signals are wrong too often',
    description: `${share} of the signals of momentum within the last hour were right, less than 50 % for 15 minutes.`,
  },
});

const accuracyMoments = (share: string) => {
  const alert = accuracy(share);
  return [silent('2h50m'), pending('2h55m', alert.labels), pending('3h5m', alert.labels), firing('3h10m', alert)];
};

const signalTests: readonly RuleTest[] = [
  scenario(signalAccuracyLow, {
    name: 'fires just below its bound, whatever others do',
    given: [
      ...evaluated('first', 2_000, 2_000, 0.53),
      ...evaluated('second', 2_000, 2_000, 0.53),
      ...evaluated('sibling', 4_000, 4_000, 0),
      ...evaluated('foreign', 90_000, 90_000, 0),
    ],
    expect: accuracyMoments('47%'),
  }),
  quietTest({
    alert: signalAccuracyLow,
    name: 'quiet just above its bound, whatever others do',
    input: [...evaluated('first', 4_000, 4_000, 0.47), ...evaluated('foreign', 90_000, 90_000, 1)],
    at: '4h',
  }),
  quietTest({
    alert: signalAccuracyLow,
    name: 'quiet at its bound',
    input: evaluated('first', 6_144, 6_144, 0.5),
    at: '4h',
  }),
  scenario(signalAccuracyLow, {
    name: 'fires as soon as there are enough',
    given: evaluated('first', 0, 150, 1),
    expect: accuracyMoments('0%'),
  }),
  quietTest({
    alert: signalAccuracyLow,
    name: 'quiet where there are too few',
    input: evaluated('first', 0, 141, 1),
    at: '4h',
  }),
];

export const businessTests: readonly RuleTest[] = [...revenues, revenueRestart, ...volumes, ...users, ...signalTests];
