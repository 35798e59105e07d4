/**
 * Secondary indexes of DynamoDB's tables. CloudWatch names their metrics as those of the table; the exporter adds
 * `_index` to tell them apart.
 * Source: https://github.com/prometheus/cloudwatch_exporter/blob/master/README.md#special-handling-for-certain-dynamodb-metrics
 */
import { gauge } from '@belvedere/promql';
import { cloudwatchExporter } from './job.ts';

const index = {
  labels: ['exported_job', 'table_name', 'global_secondary_index_name'],
  values: { exported_job: ['aws_dynamodb'] },
  job: cloudwatchExporter,
} as const;

export const dynamodbIndexConsumedReadCapacity = gauge('aws_dynamodb_consumed_read_capacity_units_index_sum', {
  help: 'Read capacity that an index used in the period.',
  ...index,
});

export const dynamodbIndexConsumedWriteCapacity = gauge('aws_dynamodb_consumed_write_capacity_units_index_sum', {
  help: 'Write capacity that an index used in the period.',
  ...index,
});

export const dynamodbIndexReadThrottleEvents = gauge('aws_dynamodb_read_throttle_events_index_sum', {
  help: 'Reads of an index in the period that exceeded its capacity.',
  ...index,
});

export const dynamodbIndexWriteThrottleEvents = gauge('aws_dynamodb_write_throttle_events_index_sum', {
  help: 'Writes of an index in the period that exceeded its capacity.',
  ...index,
});
