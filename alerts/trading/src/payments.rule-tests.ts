import { paymentAttempts, paymentProviderUp } from '@belvedere/metrics-trading';
import { counterSeries, gaugeSeries, type RuleTest } from '@belvedere/rule-kit';
import { paymentFailuresHigh, paymentProviderDown } from './payments.ts';
import { goneTests } from './test-support/gone-tests.ts';
import { shareTests } from './test-support/share-tests.ts';

const WHO = {
  first: { provider: 'stripe' },
  second: { provider: 'stripe', instance: 'trading-payment-1' },
  sibling: { provider: 'adyen' },
  foreign: { provider: 'stripe', job: 'shop-payment', instance: 'shop-payment-0' },
} as const;

const failures = shareTests({
  alert: paymentFailuresHigh,
  // What a bank declines is no failure.
  counted: (who, { well, inVain }) => [
    counterSeries(paymentAttempts, { ...WHO[who], payment_method: 'card', result: 'declined' }, well),
    counterSeries(paymentAttempts, { ...WHO[who], payment_method: 'wallet', result: 'failed' }, inVain),
  ],
  bound: 0.05,
  enough: 6,
  pendingAt: '16m',
  firingAt: '16m30s',
  fires: (share) => ({
    labels: { provider: 'stripe' },
    annotations: {
      summary: 'Payments fail',
      description: `${share} of the payments through stripe fail, more than 5 % for 2 minutes.`,
    },
  }),
  shares: ['5.3%', '100%'],
});

export const paymentTests: readonly RuleTest[] = [
  ...failures,
  ...goneTests({
    alert: paymentProviderDown,
    answers: (who, phases) => gaugeSeries(paymentProviderUp, WHO[who], phases),
    fires: {
      labels: { provider: 'stripe' },
      annotations: {
        summary: 'A payment provider does not answer',
        description: 'stripe has answered no health check for 2 minutes.',
      },
    },
  }),
];
