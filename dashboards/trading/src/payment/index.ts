import {
  defaultThresholds,
  paymentDown,
  paymentLatencyHigh,
  recordedPaymentFailureRatio,
} from '@belvedere/alerts-trading';
import { ratio } from '@belvedere/core';
import { stat, worseBelow } from '@belvedere/dashboard-kit';
import { dashboards, payment as service } from '@belvedere/metrics-trading';
import { tradingServiceDashboard } from '../service/template.ts';
import { provider } from '../variables.ts';
import { books } from './books.ts';
import { payments } from './payments.ts';
import { providers } from './providers.ts';
import { revenueSection } from './revenue.ts';

export const payment = tradingServiceDashboard(dashboards.payment, {
  service,
  description: 'Whether customers can pay, through whom, what is earned by it, and whether the books agree.',
  figure: stat('Payment success rate', {
    description:
      'Share of the payments that did not fail, at the provider that fares worst. What a bank declines is its answer, no failure.',
    query: recordedPaymentFailureRatio.series.max().complement().legend('Success'),
    thresholds: worseBelow(ratio(1 - defaultThresholds.paymentFailures.value)),
    decimals: 1,
    sparkline: true,
    width: 4,
  }),
  down: paymentDown,
  latency: { p95: defaultThresholds.paymentP95, alerts: paymentLatencyHigh },
  variables: [provider],
  neighbours: [dashboards.businessAnalytics, dashboards.notification],
  own: [payments, providers, revenueSection, books],
});
