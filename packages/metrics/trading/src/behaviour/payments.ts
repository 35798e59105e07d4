import {
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  paymentAttempts,
  paymentAttemptValue,
  paymentDuration,
  paymentFailures,
  paymentProviderRequestDuration,
  paymentProviderUp,
  paymentsPending,
  paymentWebhooks,
} from '../payments.ts';
import { INSTANCES } from './instances.ts';
import { payments, providerFailures, providerUp } from './signals.ts';

/** Which provider takes which method, and how many of all payments. */
const TAKEN = [
  { payment_method: 'card', provider: 'stripe', share: 0.42 },
  { payment_method: 'card', provider: 'adyen', share: 0.2 },
  { payment_method: 'bank_transfer', provider: 'adyen', share: 0.13 },
  { payment_method: 'wallet', provider: 'stripe', share: 0.1 },
  { payment_method: 'wallet', provider: 'paypal', share: 0.15 },
] as const;

const RESULTS = ['succeeded', 'declined', 'failed', 'cancelled'] as const;

/** How payments end that do not fail. */
const ENDINGS: Readonly<Record<string, number>> = { succeeded: 0.94, declined: 0.05, cancelled: 0.01 };

/** Why payments are declined, and why they fail. */
const DECLINED: Readonly<Record<string, number>> = {
  insufficient_funds: 0.5,
  refused_by_bank: 0.3,
  authentication: 0.1,
  suspected_fraud: 0.05,
  invalid_details: 0.05,
};
const FAILED: Readonly<Record<string, number>> = { provider_error: 0.6, timeout: 0.35, internal_error: 0.05 };

const AVERAGE_VALUE = 86;

type ProviderMoment = Moment<'provider'>;

/** Payments per second of one instance through a provider, by one method or by all. */
const through = ({ labels, read }: ProviderMoment, method?: string): number =>
  (read(payments) *
    TAKEN.filter(
      ({ provider, payment_method }) =>
        provider === labels.provider && (method === undefined || payment_method === method),
    ).reduce((sum, { share }) => sum + share, 0)) /
  INSTANCES;

const endingShare = ({ labels, read }: ProviderMoment, result: string): number => {
  const failed = read(providerFailures(labels.provider));
  return result === 'failed' ? failed : (1 - failed) * (ENDINGS[result] ?? 0);
};

const ended = (moment: ProviderMoment & Moment<'payment_method' | 'result'>): number =>
  through(moment, moment.labels.payment_method) * endingShare(moment, moment.labels.result);

const attempts = {
  labels: TAKEN.flatMap(({ payment_method, provider }) =>
    RESULTS.map((result) => ({ payment_method, provider, result })),
  ),
};
const methods = { labels: TAKEN.map(({ payment_method, provider }) => ({ payment_method, provider })) };

const CALLS: Readonly<Record<string, number>> = { authorize: 1, capture: 0.94, refund: 0.02, status: 0.3 };
const CALLBACKS: Readonly<Record<string, number>> = { processed: 0.997, rejected: 0.002, failed: 0.001 };

export const paymentsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(paymentAttempts, ended, attempts),
  rateOf(paymentAttemptValue, (moment) => ended(moment) * AVERAGE_VALUE * moment.noise(0.1), attempts),
  rateOf(paymentFailures, (moment) => {
    const { reason } = moment.labels;
    const declined = endingShare(moment, 'declined') * (DECLINED[reason] ?? 0);
    const failed = endingShare(moment, 'failed') * (FAILED[reason] ?? 0);
    return through(moment) * (declined + failed);
  }),
  observationsOf(
    paymentDuration,
    {
      rate: (moment) => through(moment, moment.labels.payment_method),
      distribution: ({ labels, read }) =>
        logNormal({ median: read(providerUp(labels.provider)) === 1 ? 1.1 : 12, sigma: 0.5 }),
    },
    methods,
  ),
  levelOf(paymentsPending, (moment) => {
    const seconds = moment.read(providerUp(moment.labels.provider)) === 1 ? 1.3 : 14;
    return Math.round(through(moment) * seconds * moment.noise(0.2));
  }),
  levelOf(paymentProviderUp, ({ labels, read }) => read(providerUp(labels.provider))),
  observationsOf(paymentProviderRequestDuration, {
    rate: (moment) => through(moment) * (CALLS[moment.labels.operation] ?? 0),
    distribution: ({ labels, read }) =>
      logNormal({ median: read(providerUp(labels.provider)) === 1 ? 0.32 : 10, sigma: 0.45 }),
  }),
  rateOf(
    paymentWebhooks,
    (moment) =>
      through(moment) * moment.read(providerUp(moment.labels.provider)) * (CALLBACKS[moment.labels.result] ?? 0),
  ),
];
