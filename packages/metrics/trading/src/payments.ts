/** Payments: how many are tried, how they end, and how the providers do. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { payment } from './jobs.ts';
import { PAYMENT_METHODS, PAYMENT_PROVIDERS } from './vocabulary.ts';

/** `declined` is the answer of a bank, `failed` is ours or the provider's. */
const RESULTS = ['succeeded', 'declined', 'failed', 'cancelled'];

const attempt = {
  labels: ['payment_method', 'provider', 'result'],
  values: { payment_method: PAYMENT_METHODS, provider: PAYMENT_PROVIDERS, result: RESULTS },
  job: payment,
} as const;

const provider = { labels: ['provider'], values: { provider: PAYMENT_PROVIDERS }, job: payment } as const;

export const paymentAttempts = counter('payment_attempts_total', {
  help: 'Payments that ended, by how they ended.',
  ...attempt,
});

export const paymentAttemptValue = counter('payment_attempt_value_dollars_total', {
  help: 'Value of the payments that ended.',
  ...attempt,
});

export const paymentFailures = counter('payment_failures_total', {
  help: 'Payments declined or failed, by reason.',
  labels: ['provider', 'reason'],
  values: {
    provider: PAYMENT_PROVIDERS,
    reason: [
      'insufficient_funds',
      'refused_by_bank',
      'authentication',
      'suspected_fraud',
      'invalid_details',
      'provider_error',
      'timeout',
      'internal_error',
    ],
  },
  job: payment,
});

export const paymentDuration = histogram('payment_duration_seconds', {
  help: 'Time from starting a payment to its end.',
  labels: ['payment_method', 'provider'],
  values: { payment_method: PAYMENT_METHODS, provider: PAYMENT_PROVIDERS },
  buckets: [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30, 60, 300],
  job: payment,
});

export const paymentsPending = gauge('payments_pending', {
  help: 'Payments started that have not ended.',
  ...provider,
});

export const paymentProviderUp = gauge('payment_provider_up', {
  help: 'Whether a payment provider answered its last health check: 1 or 0.',
  unit: 'ratio',
  ...provider,
});

export const paymentProviderRequestDuration = histogram('payment_provider_request_duration_seconds', {
  help: 'Time until a payment provider answered a call.',
  labels: ['provider', 'operation'],
  values: { provider: PAYMENT_PROVIDERS, operation: ['authorize', 'capture', 'refund', 'status'] },
  buckets: [0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30],
  job: payment,
});

export const paymentWebhooks = counter('payment_webhooks_total', {
  help: 'Callbacks of a payment provider, by what became of them.',
  labels: ['provider', 'result'],
  values: { provider: PAYMENT_PROVIDERS, result: ['processed', 'rejected', 'failed'] },
  job: payment,
});
