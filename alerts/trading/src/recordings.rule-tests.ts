import {
  httpRequestDuration,
  httpRequests,
  orderExecutionAttempts,
  paymentAttempts,
  revenue,
  signalsEvaluated,
  tradingVolume,
} from '@belvedere/metrics-trading';
import {
  counterSeries,
  histogramSeries,
  recordingTest,
  steady,
  type Phase,
  type Rate,
  type RuleTest,
} from '@belvedere/rule-kit';
import {
  recordedErrorRatio,
  recordedExecutionRatio,
  recordedP50,
  recordedP95,
  recordedP99,
  recordedPaymentFailureRatio,
  recordedRequestRate,
  recordedRevenue,
  recordedSignalAccuracy,
  recordedVolume,
} from './recordings.ts';

const ROUTE = { method: 'GET', path: '/' };
/** The first and the last of the ten services, and one of another domain. */
const [GATEWAY, NOTIFICATION, ELSEWHERE] = ['trading-api-gateway', 'trading-notification', 'inference-api'];

/**
 * So many a minute within the last five, of 15: fewer before, then more, then fewer, so that another window has another
 * mean. A third of the window's nine steps lies before 12m.
 */
const lately = (perMinute: number): readonly Phase<Rate>[] => [
  steady('10m', { perMinute: 0.2 * perMinute }),
  steady('2m', { perMinute: 1.5 * perMinute }),
  steady('3m', { perMinute: 0.75 * perMinute }),
];

/** The same within the last hour, of two hours and six minutes, in steps of six. */
const withinAnHour = (perMinute: number): readonly Phase<Rate>[] => [
  steady('1h12m', { perMinute: 0.2 * perMinute }),
  steady('18m', { perMinute: 1.5 * perMinute }),
  steady('36m', { perMinute: 0.75 * perMinute }),
];

const requests = (job: string, index: number, status: string, perMinute: number) =>
  counterSeries(httpRequests, { ...ROUTE, job, instance: `${job}-${index}`, status }, lately(perMinute));

const served = [
  requests(GATEWAY, 0, '200', 500),
  requests(GATEWAY, 1, '200', 460),
  requests(GATEWAY, 1, '404', 20),
  requests(GATEWAY, 0, '500', 15),
  requests(GATEWAY, 1, '503', 5),
  requests(NOTIFICATION, 0, '200', 57),
  requests(NOTIFICATION, 1, '500', 3),
  requests('trading-risk', 0, '200', 60),
  requests(ELSEWHERE, 0, '500', 6_000),
];

/** As many between 75 ms and 100 ms as between 100 ms and 150 ms within the last five minutes, one after the other. */
const durations = [
  histogramSeries(httpRequestDuration, { ...ROUTE, job: GATEWAY, instance: `${GATEWAY}-0` }, [
    steady('10m', { perMinute: 600, below: { 2.5: 0, 5: 1 } }),
    steady('2m', { perMinute: 900, below: { 0.075: 0, 0.1: 1 } }),
    steady('3m', { perMinute: 450, below: { 0.1: 0, 0.15: 1 } }),
  ]),
  histogramSeries(httpRequestDuration, { ...ROUTE, job: NOTIFICATION, instance: `${NOTIFICATION}-0` }, [
    steady('15m', { perMinute: 600, below: { 0.075: 0, 0.1: 1 } }),
  ]),
  histogramSeries(httpRequestDuration, { ...ROUTE, job: ELSEWHERE, instance: `${ELSEWHERE}-0` }, [
    steady('15m', { perMinute: 60_000, below: { 5: 1 } }),
  ]),
];

const quantile = (
  recording: typeof recordedP50 | typeof recordedP95 | typeof recordedP99,
  gateway: number,
  notification: number,
): RuleTest =>
  recordingTest({
    recording,
    name: 'is interpolated between bounds',
    input: durations,
    at: '15m',
    samples: [
      { labels: { job: GATEWAY }, value: gateway },
      { labels: { job: NOTIFICATION }, value: notification },
    ],
  });

const paid = (provider: string, result: string, perMinute: number, target = {}) =>
  counterSeries(paymentAttempts, { provider, result, payment_method: 'card', ...target }, lately(perMinute));

const attempted = (venue: string, result: string, perMinute: number, target = {}) =>
  counterSeries(orderExecutionAttempts, { venue, result, ...target }, lately(perMinute));

const evaluated = (strategy: string, outcome: string, perMinute: number, target = {}) =>
  counterSeries(signalsEvaluated, { strategy, outcome, ...target }, withinAnHour(perMinute));

/** A service of another domain that counts under the same name. */
const FOREIGN = { job: 'shop', instance: 'shop-0' };

export const recordingTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordedRequestRate,
    name: 'counts all answers of each service',
    input: served,
    at: '15m',
    samples: [
      { labels: { job: GATEWAY }, value: 1_000 / 60 },
      { labels: { job: NOTIFICATION }, value: 1 },
      { labels: { job: 'trading-risk' }, value: 1 },
    ],
  }),
  recordingTest({
    recording: recordedErrorRatio,
    name: 'is 0 where nothing failed, and nothing where nothing was asked',
    input: [...served, requests('trading-signals', 0, '200', 0)],
    at: '15m',
    samples: [
      { labels: { job: GATEWAY }, value: 0.02 },
      { labels: { job: NOTIFICATION }, value: 0.05 },
      { labels: { job: 'trading-risk' }, value: 0 },
    ],
  }),
  recordingTest({
    recording: recordedErrorRatio,
    name: 'is 0 where the last of the services never failed',
    input: [requests(NOTIFICATION, 0, '200', 60)],
    at: '15m',
    samples: [{ labels: { job: NOTIFICATION }, value: 0 }],
  }),
  quantile(recordedP50, 0.1, 0.0875),
  quantile(recordedP95, 0.145, 0.09875),
  quantile(recordedP99, 0.149, 0.09975),
  recordingTest({
    recording: recordedPaymentFailureRatio,
    name: 'counts what failed, not what was declined',
    input: [
      paid('stripe', 'succeeded', 90),
      paid('stripe', 'failed', 4),
      paid('stripe', 'failed', 2, { payment_method: 'wallet', instance: 'trading-payment-1' }),
      paid('stripe', 'declined', 24),
      paid('stripe', 'failed', 900, FOREIGN),
      paid('adyen', 'succeeded', 0),
      paid('adyen', 'failed', 900, FOREIGN),
      paid('paypal', 'succeeded', 40),
    ],
    at: '15m',
    samples: [
      { labels: { provider: 'stripe' }, value: 0.05 },
      { labels: { provider: 'paypal' }, value: 0 },
    ],
  }),
  recordingTest({
    recording: recordedExecutionRatio,
    name: 'is the share of attempts that fill, at least in part',
    input: [
      attempted('exchange', 'filled', 80),
      attempted('exchange', 'partially_filled', 10),
      attempted('exchange', 'rejected', 6),
      attempted('exchange', 'timeout', 4, { instance: 'trading-engine-1' }),
      attempted('exchange', 'timeout', 900, FOREIGN),
      attempted('internal', 'filled', 50),
      attempted('market_maker', 'filled', 0),
      attempted('market_maker', 'timeout', 900, FOREIGN),
    ],
    at: '15m',
    samples: [
      { labels: { venue: 'exchange' }, value: 0.9 },
      { labels: { venue: 'internal' }, value: 1 },
    ],
  }),
  recordingTest({
    recording: recordedSignalAccuracy,
    name: 'is the share of the last hour, and complete where nothing was wrong',
    every: '6m',
    input: [
      evaluated('momentum', 'right', 12),
      evaluated('momentum', 'wrong', 5),
      evaluated('momentum', 'wrong', 3, { instance: 'trading-signals-1' }),
      evaluated('momentum', 'wrong', 900, FOREIGN),
      evaluated('breakout', 'right', 5),
      evaluated('sentiment', 'right', 0),
      evaluated('sentiment', 'wrong', 900, FOREIGN),
    ],
    at: '2h6m',
    samples: [
      { labels: { strategy: 'momentum' }, value: 0.6 },
      { labels: { strategy: 'breakout' }, value: 1 },
    ],
  }),
  recordingTest({
    recording: recordedRevenue,
    name: 'adds up products and instances over an hour',
    every: '6m',
    input: [
      counterSeries(revenue, { payment_method: 'card', product: 'subscription' }, withinAnHour(20)),
      counterSeries(
        revenue,
        { payment_method: 'card', product: 'data_package', instance: 'trading-payment-1' },
        withinAnHour(5),
      ),
      counterSeries(revenue, { payment_method: 'balance', product: 'trading_fee' }, withinAnHour(30)),
      counterSeries(revenue, { payment_method: 'card', product: 'subscription', ...FOREIGN }, withinAnHour(99)),
    ],
    at: '2h6m',
    samples: [
      { labels: { payment_method: 'card' }, value: 1_500 },
      { labels: { payment_method: 'balance' }, value: 1_800 },
    ],
  }),
  recordingTest({
    recording: recordedVolume,
    name: 'adds up both sides over an hour',
    every: '6m',
    input: [
      counterSeries(tradingVolume, { symbol: 'BTC', side: 'buy' }, withinAnHour(4_000)),
      counterSeries(tradingVolume, { symbol: 'BTC', side: 'sell', instance: 'trading-engine-1' }, withinAnHour(1_000)),
      counterSeries(tradingVolume, { symbol: 'ETH', side: 'buy' }, withinAnHour(2_000)),
      counterSeries(tradingVolume, { symbol: 'BTC', side: 'buy', ...FOREIGN }, withinAnHour(9_000)),
    ],
    at: '2h6m',
    samples: [
      { labels: { symbol: 'BTC' }, value: 300_000 },
      { labels: { symbol: 'ETH' }, value: 120_000 },
    ],
  }),
];
