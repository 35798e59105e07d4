import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  dynamodbConditionalCheckFailures,
  dynamodbConsumedReadCapacity,
  dynamodbConsumedWriteCapacity,
  dynamodbIndexReadThrottleEvents,
  dynamodbIndexWriteThrottleEvents,
  dynamodbLatencyAverage,
  dynamodbLatencyMaximum,
  dynamodbProvisionedReadCapacity,
  dynamodbProvisionedWriteCapacity,
  dynamodbReadThrottleEvents,
  dynamodbSystemErrors,
  dynamodbThrottledRequests,
  dynamodbTransactionConflicts,
  dynamodbUserErrors,
  dynamodbWriteThrottleEvents,
} from '@belvedere/metrics-platform';
import { table } from '../variables.ts';

/** CloudWatch sums over periods of a minute, and provisions by the second. */
const SECONDS_IN_PERIOD = 60;

const chosen = { table_name: table } as const;
const byTable = { by: ['table_name'] } as const;
const half = { width: 12, min: 0 } as const;
const third = { width: 8, min: 0 } as const;

/** The tables: how much of their capacity is used, what exceeds it, how fast they answer, and what fails. */
export const dynamodb = section('DynamoDB', [
  timeseries('Read capacity', {
    description:
      'Read units per second that each table uses, beside those that it may use. Where the two meet, reads are throttled: raise the capacity, or spread the keys.',
    queries: [
      dynamodbConsumedReadCapacity
        .where(chosen)
        .sum(byTable)
        .dividedBy(SECONDS_IN_PERIOD)
        .legend('{{table_name}} used'),
      dynamodbProvisionedReadCapacity.where(chosen).max(byTable).legend('{{table_name}} provisioned'),
    ],
    ...half,
  }),
  timeseries('Write capacity', {
    description:
      'Write units per second that each table uses, beside those that it may use. Where the two meet, writes are throttled, and executions wait.',
    queries: [
      dynamodbConsumedWriteCapacity
        .where(chosen)
        .sum(byTable)
        .dividedBy(SECONDS_IN_PERIOD)
        .legend('{{table_name}} used'),
      dynamodbProvisionedWriteCapacity.where(chosen).max(byTable).legend('{{table_name}} provisioned'),
    ],
    ...half,
  }),
  timeseries('Throttled reads and writes', {
    description:
      'Reads and writes of each minute that exceeded the capacity of their table. Above zero for minutes is a table too small.',
    queries: [
      dynamodbReadThrottleEvents.where(chosen).sum(byTable).legend('{{table_name}} reads'),
      dynamodbWriteThrottleEvents.where(chosen).sum(byTable).legend('{{table_name}} writes'),
    ],
    ...third,
  }),
  timeseries('Throttled by index', {
    description:
      'Reads and writes of each minute that exceeded the capacity of a secondary index. A throttled index throttles the writes of its table.',
    queries: [
      dynamodbIndexReadThrottleEvents
        .where(chosen)
        .sum({ by: ['table_name', 'global_secondary_index_name'] })
        .legend('{{table_name}} {{global_secondary_index_name}} reads'),
      dynamodbIndexWriteThrottleEvents
        .where(chosen)
        .sum({ by: ['table_name', 'global_secondary_index_name'] })
        .legend('{{table_name}} {{global_secondary_index_name}} writes'),
    ],
    ...third,
  }),
  timeseries('Throttled requests by operation', {
    description: 'Requests of each minute of which a part was throttled, by operation: which code to look at.',
    queries: [
      dynamodbThrottledRequests
        .where(chosen)
        .sum({ by: ['operation'] })
        .legend('{{operation}}'),
    ],
    ...third,
  }),
  timeseries('Mean latency by operation', {
    description:
      'Mean time of the successful requests of each minute, of the slowest table. DynamoDB’s own: what the services see comes on top.',
    queries: [
      dynamodbLatencyAverage
        .where(chosen)
        .max({ by: ['operation'] })
        .legend('{{operation}}'),
    ],
    ...third,
  }),
  timeseries('Slowest request by operation', {
    description: 'The slowest successful request of each minute. Single peaks are usual; a level that stays up is not.',
    queries: [
      dynamodbLatencyMaximum
        .where(chosen)
        .max({ by: ['operation'] })
        .legend('{{operation}}'),
    ],
    ...third,
  }),
  timeseries('Errors by cause', {
    description:
      'Requests of each minute that failed: by fault of DynamoDB, or of the account’s own code; writes whose condition did not hold; transactions that lost to another. The last two are answers, until they rise.',
    queries: [
      dynamodbSystemErrors.where(chosen).sum().legend('DynamoDB'),
      dynamodbUserErrors.sum().legend('own code, whole account'),
      dynamodbConditionalCheckFailures.where(chosen).sum().legend('condition did not hold'),
      dynamodbTransactionConflicts.where(chosen).sum().legend('transaction conflict'),
    ],
    ...third,
  }),
]);
