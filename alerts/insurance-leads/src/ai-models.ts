import { formatQuantity, quantity } from '@belvedere/core';
import { aiModelLatency, backend } from '@belvedere/metrics-insurance-leads';
import { quantileWithTraffic } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { aiApiHourlyCost, aiModelErrorRate } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const owned = { service: backend.name, team: 'ml' } as const;

/** 30 calls in the window of 5 minutes: of fewer than 20, p95 is the latency of the slowest. */
const ENOUGH_FOR_LATENCY = quantity(0.1, 'count/second');

/** The alerts of the AI models that score leads. */
export const aiModelAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  highAiModelLatency: alert('HighAIModelLatency', {
    when: quantileWithTraffic(aiModelLatency, { quantile: 0.95, minimum: ENOUGH_FOR_LATENCY, by: ['model'] }).above(
      thresholds.aiModelP95,
    ),
    for: '5m',
    severity: 'warning',
    ...owned,
    summary: 'An AI model answers slowly',
    description: ({ labels, value }) =>
      `P95 latency of ${labels.model} is ${value}, above ${formatQuantity(thresholds.aiModelP95)} for 5 minutes.`,
  }),

  highAiApiCost: alert('HighAIAPICost', {
    when: aiApiHourlyCost.above(thresholds.aiApiHourlyCost),
    for: '5m',
    severity: 'warning',
    ...owned,
    summary: 'Calls of AI models cost too much',
    description: ({ value }) =>
      `The models cost ${value} dollars in the last hour, more than ${formatQuantity(thresholds.aiApiHourlyCost)}.`,
  }),

  aiModelErrorsHigh: alert('AIModelErrors', {
    when: aiModelErrorRate.above(thresholds.aiModelErrors),
    for: '5m',
    severity: 'warning',
    ...owned,
    summary: 'Calls of an AI model fail',
    description: ({ labels, value }) =>
      `Calls of ${labels.model} fail at ${value} per second, above ${formatQuantity(thresholds.aiModelErrors)} for 5 minutes.`,
  }),
});

export const { highAiModelLatency, highAiApiCost, aiModelErrorsHigh } = aiModelAlerts();
