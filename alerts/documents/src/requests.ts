import { formatQuantity, quantity } from '@belvedere/core';
import { httpRequestDuration } from '@belvedere/metrics-documents';
import { quantileWithTraffic } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { ENOUGH_FOR_QUANTILES, failedRequests, requestRate } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'documents';
const byJob = { by: ['job'] } as const;

/** 60 requests in the window of 5 minutes: one of them is less than 2 %. */
const ENOUGH_FOR_ERRORS = quantity(0.2, 'count/second');

/** Failures per second, now and on the mean of an hour. */
const failures = failedRequests.rate().sum(byJob);
const failuresOfTheHour = failedRequests.rate('1h').sum(byJob);

/** A service that never failed has no series of failures and no sample here: an alert above a share needs no zero. */
const errors = failures.dividedBy(requestRate.atLeast(ENOUGH_FOR_ERRORS));

/** The alerts of what the services answer, and how fast. */
export const requestAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  documentsHighErrorRate: alert('DocumentsHighErrorRate', {
    when: errors.above(thresholds.requestErrors),
    for: '2m',
    severity: 'critical',
    service,
    summary: 'Requests to a documents service fail',
    description: ({ labels, value }) =>
      `${value} of the requests to ${labels.job} fail, more than ${formatQuantity(thresholds.requestErrors)} for 2 minutes.`,
  }),

  /** A share that is small and steady is nobody's hurry; one that grows is on its way to the critical one. */
  documentsErrorRateRising: alert('DocumentsErrorRateRising', {
    when: errors
      .above(thresholds.risingErrors)
      .and(failures.above(failuresOfTheHour.times(thresholds.errorGrowth.value))),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'More and more requests to a documents service fail',
    description: ({ labels, value }) =>
      `${value} of the requests to ${labels.job} fail, and failures are more than ${thresholds.errorGrowth.value} times as frequent as in the last hour.`,
  }),

  documentsHighLatency: alert('DocumentsHighLatency', {
    when: quantileWithTraffic(httpRequestDuration, { quantile: 0.95, minimum: ENOUGH_FOR_QUANTILES, ...byJob }).above(
      thresholds.requestP95,
    ),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A documents service answers slowly',
    description: ({ labels, value }) =>
      `P95 latency of ${labels.job} is ${value}, above ${formatQuantity(thresholds.requestP95)} for 5 minutes.`,
  }),
});

export const { documentsHighErrorRate, documentsErrorRateRising, documentsHighLatency } = requestAlerts();
