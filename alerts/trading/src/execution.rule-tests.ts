import { orderExecutionAttempts, orderExecutionDuration, venueConnected } from '@belvedere/metrics-trading';
import { counterSeries, gaugeSeries, histogramSeries, type RuleTest } from '@belvedere/rule-kit';
import { tradingExecutionRateLow, tradingExecutionSlow, tradingVenueDisconnected } from './execution.ts';
import { goneTests } from './test-support/gone-tests.ts';
import { quantileTests } from './test-support/quantile-tests.ts';
import { shareTests } from './test-support/share-tests.ts';

const WHO = {
  first: { venue: 'exchange' },
  second: { venue: 'exchange', instance: 'trading-engine-1' },
  sibling: { venue: 'internal' },
  foreign: { venue: 'exchange', job: 'auction-engine', instance: 'auction-engine-0' },
} as const;

const rate = shareTests({
  alert: tradingExecutionRateLow,
  // All venues count together, so that none of them is a sibling.
  counted: (who, { well, inVain }) =>
    who === 'sibling'
      ? []
      : [
          counterSeries(orderExecutionAttempts, { ...WHO[who], result: 'filled' }, well),
          counterSeries(orderExecutionAttempts, { ...WHO[who], result: 'partially_filled' }, well),
          counterSeries(orderExecutionAttempts, { ...WHO[who], result: 'rejected' }, inVain),
          counterSeries(orderExecutionAttempts, { ...WHO[who], venue: 'internal', result: 'timeout' }, inVain),
        ],
  bound: 0.1,
  enough: 6,
  pendingAt: '19m',
  firingAt: '19m30s',
  fires: (share) => ({
    labels: {},
    annotations: {
      summary: 'Too few orders are executed',
      description: `${share} of the attempts to execute an order fill it, less than 90 % for 5 minutes.`,
    },
  }),
  shares: ['89.4%', '0%'],
});

const latency = quantileTests({
  alert: tradingExecutionSlow,
  observed: (who, phases) =>
    who === 'sibling' ? [] : histogramSeries(orderExecutionDuration, { ...WHO[who], order_type: 'market' }, phases),
  quantile: 0.95,
  bounds: [0.15, 0.25, 0.5],
  enough: 6,
  pendingAt: '19m',
  firingAt: '19m30s',
  fires: (duration) => ({
    labels: {},
    annotations: {
      summary: 'Orders are executed slowly',
      description: `P95 of the time to the first fill is ${duration}, above 250ms for 5 minutes.`,
    },
  }),
  latencies: ['264.2ms', '487.5ms'],
});

export const executionTests: readonly RuleTest[] = [
  ...rate,
  ...latency,
  ...goneTests({
    alert: tradingVenueDisconnected,
    answers: (who, phases) => gaugeSeries(venueConnected, WHO[who], phases),
    fires: {
      labels: { venue: 'exchange' },
      annotations: {
        summary: 'A venue is not connected',
        description: 'No instance of the engine has been connected to exchange for 2 minutes.',
      },
    },
  }),
];
