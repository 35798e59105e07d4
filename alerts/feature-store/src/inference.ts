import { formatQuantity, quantity } from '@belvedere/core';
import { inferenceActiveRequests, inferenceActiveRequestsLimit, inferenceApi } from '@belvedere/metrics-feature-store';
import { alert } from '@belvedere/rule-kit';
import { errorRatioAbove, latency, requestRate } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = inferenceApi.name;

/** 30 requests in the window of 5 minutes: of fewer, p95 is the latency of one. */
const enoughForLatency = requestRate.above(quantity(0.1, 'count/second'));

/** 150 requests in the window of 5 minutes, of which one is less than 1 %. */
const ENOUGH_FOR_ERRORS = quantity(0.5, 'count/second');

/** The alerts of the inference API. */
export const inferenceAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Fires too where Prometheus lost all targets of the job: then no series says 0. */
  inferenceApiDown: alert('InferenceAPIDown', {
    when: inferenceApi.up
      .equals(0)
      .or(inferenceApi.up.absent().withLabels({ job: inferenceApi.name, instance: inferenceApi.name })),
    for: '1m',
    severity: 'critical',
    service,
    summary: 'An instance of the inference API is down',
    description: ({ labels }) => `${labels.instance} has not answered Prometheus for a minute.`,
  }),

  inferenceApiHighErrorRate: alert('InferenceAPIHighErrorRate', {
    when: errorRatioAbove(ENOUGH_FOR_ERRORS).above(thresholds.inferenceErrors),
    for: '2m',
    severity: 'critical',
    service,
    summary: 'Inference requests fail',
    description: ({ labels, value }) =>
      `${value} of the requests to ${labels.endpoint} fail, more than ${formatQuantity(thresholds.inferenceErrors)} for 2 minutes.`,
  }),

  inferenceApiHighLatency: alert('InferenceAPIHighLatency', {
    when: latency.p95.above(thresholds.inferenceP95).and(enoughForLatency),
    for: '2m',
    severity: 'critical',
    service,
    summary: 'Inference latency exceeds its objective',
    description: ({ labels, value }) =>
      `P95 latency of ${labels.endpoint} is ${value}, above ${formatQuantity(thresholds.inferenceP95)} for 2 minutes.`,
  }),

  inferenceApiSevereLatency: alert('InferenceAPISevereLatency', {
    when: latency.p95.above(thresholds.inferenceSevereP95).and(enoughForLatency),
    for: '1m',
    severity: 'critical',
    service,
    summary: 'Inference latency is far beyond its objective',
    description: ({ labels, value }) =>
      `P95 latency of ${labels.endpoint} is ${value}, above ${formatQuantity(thresholds.inferenceSevereP95)} for a minute.`,
  }),

  inferenceApiHighLoad: alert('InferenceAPIHighLoad', {
    when: inferenceActiveRequests
      .sum({ by: ['job', 'instance'] })
      .dividedBy(inferenceActiveRequestsLimit)
      .above(thresholds.inferenceLoad),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'The inference API is close to its limit',
    description: ({ labels, value }) =>
      `${labels.instance} is busy with ${value} of the requests that it takes at once, above ${formatQuantity(thresholds.inferenceLoad)} for 5 minutes.`,
  }),
});

export const {
  inferenceApiDown,
  inferenceApiHighErrorRate,
  inferenceApiHighLatency,
  inferenceApiSevereLatency,
  inferenceApiHighLoad,
} = inferenceAlerts();
