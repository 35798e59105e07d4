import { formatQuantity, quantity } from '@belvedere/core';
import { quantileWithTraffic } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { requestDuration, requestFailureRate, requestRate } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** 60 requests in the window of 5 minutes, of which three failures are no more than 5 %. */
const ENOUGH_FOR_ERRORS = quantity(0.2, 'count/second');

/** 30 requests in the window of 5 minutes: of fewer than 20, p95 is the latency of the slowest. */
const ENOUGH_FOR_LATENCY = quantity(0.1, 'count/second');

/** The alerts of what the services answer. */
export const httpAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** A service without failures has no share of them here, and needs none. */
  highApiErrorRate: alert('HighAPIErrorRate', {
    when: requestFailureRate.dividedBy(requestRate.above(ENOUGH_FOR_ERRORS)).above(thresholds.apiErrors),
    for: '5m',
    severity: 'warning',
    service: 'insurance-leads',
    summary: 'Requests to a service of lead generation fail',
    description: ({ labels, value }) =>
      `${value} of the requests to ${labels.job} fail, more than ${formatQuantity(thresholds.apiErrors)} for 5 minutes.`,
  }),

  slowApiResponseTime: alert('SlowAPIResponseTime', {
    when: quantileWithTraffic(requestDuration, { quantile: 0.95, minimum: ENOUGH_FOR_LATENCY, by: ['job'] }).above(
      thresholds.apiP95,
    ),
    for: '5m',
    severity: 'warning',
    service: 'insurance-leads',
    summary: 'A service of lead generation answers slowly',
    description: ({ labels, value }) =>
      `P95 latency of ${labels.job} is ${value}, above ${formatQuantity(thresholds.apiP95)} for 5 minutes.`,
  }),
});

export const { highApiErrorRate, slowApiResponseTime } = httpAlerts();
