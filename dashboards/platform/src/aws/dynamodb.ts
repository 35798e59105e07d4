import { dynamodbReadsThrottled, dynamodbWritesThrottled } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  dynamodbConditionalCheckFailures,
  dynamodbConsumedReadCapacity,
  dynamodbConsumedWriteCapacity,
  dynamodbLatencyAverage,
  dynamodbProvisionedReadCapacity,
  dynamodbProvisionedWriteCapacity,
  dynamodbReadThrottleEvents,
  dynamodbRequests,
  dynamodbSystemErrors,
  dynamodbTransactionConflicts,
  dynamodbWriteThrottleEvents,
} from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';
import { dynamodbTable } from '../variables.ts';

const own = { table_name: dynamodbTable };
const table = { by: ['table_name'] } as const;
const half = { width: 12, min: 0 } as const;
const third = { width: 8, min: 0 } as const;

/** CloudWatch's sums are over a minute, and capacity is stated for a second. */
const SECONDS = ratio(60);

/** Tables of DynamoDB: whether what they may do is enough. */
export const dynamodb = section('DynamoDB', [
  timeseries('Throttled reads', {
    description: 'Reads of a minute that exceeded the capacity of their table. Programs repeat them, and get slower.',
    queries: [dynamodbReadThrottleEvents.where(own).max(table).legend('{{table_name}}')],
    alert: dynamodbReadsThrottled,
    style: 'bars',
    ...half,
  }),
  timeseries('Throttled writes', {
    description: 'Writes of a minute that exceeded the capacity of their table. One hot key is enough for it.',
    queries: [dynamodbWriteThrottleEvents.where(own).max(table).legend('{{table_name}}')],
    alert: dynamodbWritesThrottled,
    style: 'bars',
    ...half,
  }),
  timeseries('Reads against capacity', {
    description: 'What is read as a share of what each table may. Tables with capacity on demand have no line.',
    queries: [
      saturation({
        used: dynamodbConsumedReadCapacity.where(own).max(table).dividedBy(SECONDS),
        capacity: dynamodbProvisionedReadCapacity.where(own).max(table),
      }).legend('{{table_name}}'),
    ],
    thresholds: worseAbove(ratio(0.8), ratio(1)),
    ...third,
  }),
  timeseries('Writes against capacity', {
    description: 'What is written as a share of what each table may.',
    queries: [
      saturation({
        used: dynamodbConsumedWriteCapacity.where(own).max(table).dividedBy(SECONDS),
        capacity: dynamodbProvisionedWriteCapacity.where(own).max(table),
      }).legend('{{table_name}}'),
    ],
    thresholds: worseAbove(ratio(0.8), ratio(1)),
    ...third,
  }),
  timeseries('Mean time of requests', {
    description:
      'How long successful requests take on average, by operation. Above 20 ms look at the size of the items.',
    queries: [
      dynamodbLatencyAverage
        .where(own)
        .max({ by: ['operation'] })
        .legend('{{operation}}'),
    ],
    ...third,
  }),
  timeseries('Requests of a minute', {
    description: 'Requests that were answered within a minute, by table.',
    queries: [dynamodbRequests.where(own).sum(table).legend('{{table_name}}')],
    stack: 'normal',
    ...half,
  }),
  timeseries('Errors of a minute', {
    description:
      'Errors within a minute: those of AWS, writes whose condition did not hold, and transactions that met another one.',
    queries: [
      dynamodbSystemErrors.where(own).sum().legend('of AWS'),
      dynamodbConditionalCheckFailures.where(own).sum().legend('conditions not met'),
      dynamodbTransactionConflicts.where(own).sum().legend('transactions in conflict'),
    ],
    ...half,
  }),
]);
