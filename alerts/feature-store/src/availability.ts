import { formatQuantity, quantity } from '@belvedere/core';
import { inferenceApi } from '@belvedere/metrics-feature-store';
import { alert } from '@belvedere/rule-kit';
import { availabilityAbove } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** 360 requests in the hour, of which one is less than 0.5 %. */
const ENOUGH_REQUESTS = quantity(0.1, 'count/second');

/** The alert of the inference API's availability within an hour. */
export const availabilityAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  inferenceApiLowAvailability: alert('InferenceAPILowAvailability', {
    when: availabilityAbove(ENOUGH_REQUESTS).below(thresholds.inferenceAvailability),
    for: '2m',
    severity: 'critical',
    service: inferenceApi.name,
    summary: 'The inference API was available too little within an hour',
    description: ({ value }) =>
      `${value} of the requests of the last hour succeeded, less than ${formatQuantity(thresholds.inferenceAvailability)}.`,
  }),
});

export const { inferenceApiLowAvailability } = availabilityAlerts();
