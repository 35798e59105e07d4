import { paymentAttempts, paymentProviderUp } from '@belvedere/metrics-trading';
import { counterSeries, gaugeSeries, quietTest, reset, steady, type RuleTest } from '@belvedere/rule-kit';
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
  enough: 12,
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

const restarted = (result: 'succeeded' | 'failed', perMinute: number) =>
  counterSeries(paymentAttempts, { ...WHO.first, payment_method: 'card', result }, [
    steady('10m', { perMinute }),
    reset('10m', { perMinute }),
  ]);

export const paymentTests: readonly RuleTest[] = [
  ...failures,
  quietTest({
    alert: paymentFailuresHigh,
    name: 'quiet when the service starts again',
    input: [restarted('succeeded', 970), restarted('failed', 30)],
    at: '14m',
  }),
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
