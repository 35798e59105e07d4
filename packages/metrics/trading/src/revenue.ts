/** What the product earns, and whether the books agree with the providers. */
import { counter, gauge } from '@belvedere/promql';
import { payment } from './jobs.ts';
import { PAYMENT_METHODS, PAYMENT_PROVIDERS } from './vocabulary.ts';

const provider = { labels: ['provider'], values: { provider: PAYMENT_PROVIDERS }, job: payment } as const;

const refund = {
  labels: ['payment_method', 'reason'],
  values: { payment_method: PAYMENT_METHODS, reason: ['requested', 'chargeback', 'error'] },
  job: payment,
} as const;

/** `balance` is what customers already had with us: most trading fees are taken from there. */
export const revenue = counter('revenue_dollars_total', {
  help: 'Revenue earned, refunds not deducted.',
  labels: ['payment_method', 'product'],
  values: {
    payment_method: [...PAYMENT_METHODS, 'balance'],
    product: ['subscription', 'trading_fee', 'withdrawal_fee', 'data_package'],
  },
  job: payment,
});

export const refunds = counter('refunds_total', {
  help: 'Payments given back, by why.',
  ...refund,
});

export const refundValue = counter('refund_value_dollars_total', {
  help: 'Value of the payments given back.',
  ...refund,
});

export const unreconciledValue = gauge('payment_unreconciled_value_dollars', {
  help: 'Value of the payments on which our books and the statement of a provider differ.',
  ...provider,
});

export const reconciliationTime = gauge('payment_reconciliation_last_success_timestamp_seconds', {
  help: 'When our books were last compared with the statement of a provider, in Unix time.',
  ...provider,
});
