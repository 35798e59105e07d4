import { levelOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import { reconciliationTime, refunds, refundValue, revenue, unreconciledValue } from '../revenue.ts';
import { trading } from '../jobs.ts';
import { INSTANCES } from './instances.ts';
import { orders, payments, providerFailures, serviceUp } from './signals.ts';

/** What is paid how: dollars for each payment, and from the balance for each order. */
const EARNED = [
  { payment_method: 'card', product: 'subscription', each: 0.16 },
  { payment_method: 'card', product: 'data_package', each: 0.06 },
  { payment_method: 'bank_transfer', product: 'subscription', each: 0.05 },
  { payment_method: 'wallet', product: 'subscription', each: 0.04 },
  { payment_method: 'balance', product: 'trading_fee', each: 0.055 },
  { payment_method: 'balance', product: 'withdrawal_fee', each: 0.004 },
] as const;

const REFUNDS: Readonly<Record<string, number>> = { requested: 0.004, chargeback: 0.0008, error: 0.0003 };
const AVERAGE_REFUND = 64;

const HOUR = 3600;

export const revenueBehaviour: readonly SeriesBehaviour[] = [
  rateOf(
    revenue,
    ({ labels, read, noise }) => {
      const { payment_method, product } = labels;
      const each = EARNED.find((one) => one.payment_method === payment_method && one.product === product)?.each ?? 0;
      const sold =
        payment_method === 'balance'
          ? read(orders) * read(serviceUp(trading.name))
          : read(payments) * (1 - read(providerFailures('stripe')));
      return (sold * each * noise(0.05)) / INSTANCES;
    },
    { labels: EARNED.map(({ payment_method, product }) => ({ payment_method, product })) },
  ),
  rateOf(refunds, ({ labels, read }) => (read(payments) * (REFUNDS[labels.reason] ?? 0)) / 3 / INSTANCES),
  rateOf(
    refundValue,
    ({ labels, read, noise }) =>
      ((read(payments) * (REFUNDS[labels.reason] ?? 0) * AVERAGE_REFUND) / 3 / INSTANCES) * noise(0.1),
  ),
  levelOf(unreconciledValue, ({ wander }) => 140 * wander(0.5, 3600)),
  // The books are compared at each full hour.
  levelOf(reconciliationTime, ({ time }) => time - (time % HOUR)),
];
