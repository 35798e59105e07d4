import { feedConnected, feedErrors, feedLastMessageTime, feedLatency, feedMessages } from '@belvedere/metrics-trading';
import {
  counterSeries,
  firing,
  gaugeSeries,
  histogramSeries,
  pending,
  quietTest,
  resolved,
  scenario,
  silent,
  steady,
  type Level,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import {
  marketDataFeedDisconnected,
  marketDataFeedErrors,
  marketDataFeedLate,
  marketDataFeedStale,
} from './market-data.ts';
import { goneTests } from './test-support/gone-tests.ts';
import { quantileTests } from './test-support/quantile-tests.ts';
import { shareTests } from './test-support/share-tests.ts';

const WHO = {
  first: { feed: 'trades' },
  second: { feed: 'trades', instance: 'trading-market-data-1' },
  sibling: { feed: 'order_book' },
  foreign: { feed: 'trades', job: 'weather-data', instance: 'weather-data-0' },
} as const;

const lastMessage = (who: keyof typeof WHO, phases: readonly Phase<Level>[]) =>
  gaugeSeries(feedLastMessageTime, WHO[who], phases);

const stale = {
  labels: { feed: 'trades' },
  annotations: {
    summary: 'A market data feed stands still',
    description: 'The last message of trades is 3m 5s old, more than 2m.',
  },
};

/** Tests begin at Unix time 0, so that a level is a time within them. */
const staleness: readonly RuleTest[] = [
  scenario(marketDataFeedStale, {
    name: 'fires a minute after the newest message of any instance became too old',
    given: [
      lastMessage('first', [steady('10m', { level: 115 }), steady('5m', { level: 600 })]),
      lastMessage('second', [steady('15m', { level: 60 })]),
      lastMessage('sibling', [steady('15m', { level: 900 })]),
      lastMessage('foreign', [steady('15m', { level: 900 })]),
    ],
    expect: [
      silent('3m30s'),
      pending('4m', stale.labels),
      pending('4m30s', stale.labels),
      firing('5m', stale),
      resolved('10m'),
    ],
  }),
  quietTest({
    alert: marketDataFeedStale,
    name: 'quiet at two minutes',
    input: [lastMessage('first', [steady('15m', { level: 120 })])],
    at: '4m',
  }),
  quietTest({
    alert: marketDataFeedStale,
    name: 'quiet while one instance receives messages, whatever others do',
    input: [
      lastMessage('first', [steady('15m', { level: 60 })]),
      lastMessage('second', [steady('15m', { level: 785 })]),
      gaugeSeries(feedLastMessageTime, { ...WHO.foreign, feed: 'forecasts' }, [steady('15m', { level: 60 })]),
    ],
    at: '15m',
  }),
];

const errors = shareTests({
  alert: marketDataFeedErrors,
  counted: (who, { all, inVain }) => [
    counterSeries(feedMessages, WHO[who], all),
    counterSeries(feedErrors, { ...WHO[who], reason: 'gap' }, inVain),
  ],
  bound: 0.01,
  enough: 60,
  pendingAt: '19m',
  firingAt: '19m30s',
  fires: (share) => ({
    labels: { feed: 'trades' },
    annotations: {
      summary: 'Messages of a market data feed are wrong or missing',
      description: `${share} of the messages of trades cannot be used or are missing, more than 1 % for 5 minutes.`,
    },
  }),
  shares: ['1.06%', '100%'],
});

const latency = quantileTests({
  alert: marketDataFeedLate,
  observed: (who, phases) => histogramSeries(feedLatency, WHO[who], phases),
  quantile: 0.95,
  bounds: [1.5, 2, 3],
  enough: 6,
  pendingAt: '19m',
  firingAt: '19m30s',
  fires: (duration) => ({
    labels: { feed: 'trades' },
    annotations: {
      summary: 'Prices are passed on late',
      description: `P95 of the age of the prices of trades is ${duration}, above 2s for 5 minutes.`,
    },
  }),
  latencies: ['2.057s', '2.95s'],
});

export const marketDataTests: readonly RuleTest[] = [
  ...staleness,
  ...goneTests({
    alert: marketDataFeedDisconnected,
    answers: (who, phases) => gaugeSeries(feedConnected, WHO[who], phases),
    fires: {
      labels: { feed: 'trades' },
      annotations: {
        summary: 'A market data feed is not connected',
        description: 'No instance has been connected to trades for 2 minutes.',
      },
    },
  }),
  ...errors,
  ...latency,
];
