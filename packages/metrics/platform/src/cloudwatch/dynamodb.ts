/**
 * Tables of DynamoDB. CloudWatch has values of a minute only where something happened, and capacities every five.
 * Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html
 */
import { gauge } from '@belvedere/promql';
import { cloudwatchExporter } from './job.ts';

const values = { exported_job: ['aws_dynamodb'] };
const account = { labels: ['exported_job'], values, job: cloudwatchExporter } as const;
const table = { labels: ['exported_job', 'table_name'], values, job: cloudwatchExporter } as const;
const operation = { labels: ['exported_job', 'table_name', 'operation'], values, job: cloudwatchExporter } as const;

export const dynamodbConsumedReadCapacity = gauge('aws_dynamodb_consumed_read_capacity_units_sum', {
  help: 'Read capacity that a table used in the period.',
  ...table,
});

export const dynamodbConsumedWriteCapacity = gauge('aws_dynamodb_consumed_write_capacity_units_sum', {
  help: 'Write capacity that a table used in the period.',
  ...table,
});

export const dynamodbProvisionedReadCapacity = gauge('aws_dynamodb_provisioned_read_capacity_units_average', {
  help: 'Read capacity of a table for each second.',
  ...table,
});

export const dynamodbProvisionedWriteCapacity = gauge('aws_dynamodb_provisioned_write_capacity_units_average', {
  help: 'Write capacity of a table for each second.',
  ...table,
});

export const dynamodbReadThrottleEvents = gauge('aws_dynamodb_read_throttle_events_sum', {
  help: 'Reads of a table in the period that exceeded its capacity.',
  ...table,
});

export const dynamodbWriteThrottleEvents = gauge('aws_dynamodb_write_throttle_events_sum', {
  help: 'Writes of a table in the period that exceeded its capacity.',
  ...table,
});

export const dynamodbConditionalCheckFailures = gauge('aws_dynamodb_conditional_check_failed_requests_sum', {
  help: 'Writes of the period whose condition did not hold.',
  ...table,
});

export const dynamodbTransactionConflicts = gauge('aws_dynamodb_transaction_conflict_sum', {
  help: 'Requests of the period that lost to another one on the same item.',
  ...table,
});

export const dynamodbThrottledRequests = gauge('aws_dynamodb_throttled_requests_sum', {
  help: 'Requests of the period of which a part exceeded the capacity.',
  ...operation,
});

export const dynamodbSystemErrors = gauge('aws_dynamodb_system_errors_sum', {
  help: 'Requests of the period that DynamoDB failed at.',
  ...operation,
});

export const dynamodbLatencyAverage = gauge('aws_dynamodb_successful_request_latency_average', {
  help: 'Mean time of the successful requests of the period.',
  unit: 'milliseconds',
  ...operation,
});

export const dynamodbLatencyMaximum = gauge('aws_dynamodb_successful_request_latency_maximum', {
  help: 'Time of the slowest successful request of the period.',
  unit: 'milliseconds',
  ...operation,
});

export const dynamodbRequests = gauge('aws_dynamodb_successful_request_latency_sample_count', {
  help: 'Successful requests of the period.',
  ...operation,
});

export const dynamodbUserErrors = gauge('aws_dynamodb_user_errors_sum', {
  help: 'Requests of the account in the period that were wrong.',
  ...account,
});

export const dynamodbAccountReadUtilization = gauge(
  'aws_dynamodb_account_provisioned_read_capacity_utilization_average',
  {
    help: 'Share of the read capacity of the account that is given to tables, in percent.',
    unit: 'percent',
    ...account,
  },
);

export const dynamodbAccountWriteUtilization = gauge(
  'aws_dynamodb_account_provisioned_write_capacity_utilization_average',
  {
    help: 'Share of the write capacity of the account that is given to tables, in percent.',
    unit: 'percent',
    ...account,
  },
);
