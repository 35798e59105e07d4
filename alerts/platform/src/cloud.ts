import { count, formatQuantity } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'cloudwatch';
const table = { by: ['table_name'] } as const;
const throttledReads = platform.dynamodbReadThrottleEvents.over('10m').max().max(table);
const throttledWrites = platform.dynamodbWriteThrottleEvents.over('10m').max().max(table);

/** The alerts of what AWS runs, as CloudWatch tells of it: values of a minute that come some minutes late. */
export const cloudAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** CloudWatch has no value where nothing was throttled, so that the last 10 minutes are looked at. */
  dynamodbReadsThrottled: alert('DynamodbReadsThrottled', {
    when: throttledReads.above(thresholds.dynamodbThrottles),
    for: '10m',
    severity: 'warning',
    service,
    runbook: 'DynamodbThrottled',
    summary: 'DynamoDB throttles reads',
    description: ({ labels, value }) =>
      `DynamoDB throttled up to ${value} reads a minute of ${labels.table_name}, more than ${formatQuantity(thresholds.dynamodbThrottles)} for 10 minutes: they exceed its capacity.`,
  }),

  dynamodbWritesThrottled: alert('DynamodbWritesThrottled', {
    when: throttledWrites.above(thresholds.dynamodbThrottles),
    for: '10m',
    severity: 'warning',
    service,
    runbook: 'DynamodbThrottled',
    summary: 'DynamoDB throttles writes',
    description: ({ labels, value }) =>
      `DynamoDB throttled up to ${value} writes a minute of ${labels.table_name}, more than ${formatQuantity(thresholds.dynamodbThrottles)} for 10 minutes: they exceed its capacity.`,
  }),

  cloudwatchScrapeFailed: alert('CloudwatchScrapeFailed', {
    when: platform.cloudwatchScrapeError.equals(count(1)),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'Nothing is known of AWS',
    description: ({ labels }) =>
      `${labels.instance} has not been able to read CloudWatch for 15 minutes: panels and alerts of DynamoDB, EKS and cost see old values or none.`,
  }),
});

export const { dynamodbReadsThrottled, dynamodbWritesThrottled, cloudwatchScrapeFailed } = cloudAlerts();
