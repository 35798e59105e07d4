import { formatQuantity, quantity } from '@belvedere/core';
import { payment, paymentProviderUp } from '@belvedere/metrics-trading';
import { alert } from '@belvedere/rule-kit';
import { paymentFailureRate, paymentRate } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = payment.name;

/** 60 payments in five minutes: more than 5 % of them are four at least, which nobody is woken for by chance. */
const ENOUGH_PAYMENTS = quantity(0.2, 'count/second');

/** The alerts of payments and of those who take them. */
export const paymentAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  paymentFailuresHigh: alert('PaymentFailuresHigh', {
    when: paymentFailureRate.dividedBy(paymentRate.atLeast(ENOUGH_PAYMENTS)).above(thresholds.paymentFailures),
    for: '2m',
    severity: 'critical',
    service,
    summary: 'Payments fail',
    description: ({ labels, value }) =>
      `${value} of the payments through ${labels.provider} fail, more than ${formatQuantity(thresholds.paymentFailures)} for 2 minutes.`,
  }),

  /** As long as one instance reaches it, the provider is there, and the way of the others is broken. */
  paymentProviderDown: alert('PaymentProviderDown', {
    when: paymentProviderUp.max({ by: ['provider'] }).equals(0),
    for: '2m',
    severity: 'warning',
    service,
    summary: 'A payment provider does not answer',
    description: ({ labels }) => `${labels.provider} has answered no health check for 2 minutes.`,
  }),
});

export const { paymentFailuresHigh, paymentProviderDown } = paymentAlerts();
