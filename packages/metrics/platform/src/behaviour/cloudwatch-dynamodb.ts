import {
  combinations,
  levelOf,
  signalsOf,
  type Moment,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as cloudwatch from '../cloudwatch/index.ts';
import { counted, PERIOD, type AwsWorkload, type DynamodbTable } from './cloudwatch-workload.ts';

/** The tables of DynamoDB of an account, as CloudWatch counts them. */
export function dynamodbSeries({ tables, load, throttled = quiet(tables) }: AwsWorkload): readonly SeriesBehaviour[] {
  return [
    ...tables.flatMap((table) => [...capacity(table, load, throttled(table.name)), ...indexesOf(table, load)]),
    ...requests(tables, load, throttled),
    ...account(load),
  ];
}

const quiet = (tables: readonly DynamodbTable[]): ((table: string) => Signal) =>
  signalsOf(
    'requests to DynamoDB above its capacity',
    tables.map(({ name }) => name),
    () => 0,
  );

function capacity(table: DynamodbTable, load: Signal, throttled: Signal): SeriesBehaviour[] {
  const each = { labels: [{ exported_job: 'aws_dynamodb', table_name: table.name }] };
  const above =
    (perSecond: number) =>
    ({ read }: Moment): number =>
      Math.round(PERIOD * perSecond * read(load) * read(throttled));
  return [
    levelOf(cloudwatch.dynamodbConsumedReadCapacity, counted(table.reads, load), each),
    levelOf(cloudwatch.dynamodbConsumedWriteCapacity, counted(table.writes, load), each),
    levelOf(cloudwatch.dynamodbProvisionedReadCapacity, table.provisionedReads, each),
    levelOf(cloudwatch.dynamodbProvisionedWriteCapacity, table.provisionedWrites, each),
    levelOf(cloudwatch.dynamodbReadThrottleEvents, above(table.reads), each),
    levelOf(cloudwatch.dynamodbWriteThrottleEvents, above(table.writes), each),
    levelOf(cloudwatch.dynamodbConditionalCheckFailures, counted(0.01 * table.writes, load), each),
    levelOf(cloudwatch.dynamodbTransactionConflicts, counted(0.002 * table.writes, load), each),
  ];
}

function indexesOf({ name, reads, writes, indexes = [] }: DynamodbTable, load: Signal): SeriesBehaviour[] {
  if (indexes.length === 0) return [];
  const each = {
    labels: combinations({
      exported_job: ['aws_dynamodb'],
      table_name: [name],
      global_secondary_index_name: indexes,
    }),
  };
  return [
    levelOf(cloudwatch.dynamodbIndexConsumedReadCapacity, counted(reads / 3, load), each),
    levelOf(cloudwatch.dynamodbIndexConsumedWriteCapacity, counted(writes / 3, load), each),
    levelOf(cloudwatch.dynamodbIndexReadThrottleEvents, 0, each),
    levelOf(cloudwatch.dynamodbIndexWriteThrottleEvents, 0, each),
  ];
}

/** Milliseconds that an operation takes. */
const LATENCY: Readonly<Record<string, number>> = { GetItem: 3.1, PutItem: 4.8, Query: 6.2, UpdateItem: 5.4 };
/** The slowest of a period takes that many times as long. */
const SLOWEST = 9;

function requests(
  tables: readonly DynamodbTable[],
  load: Signal,
  throttled: (table: string) => Signal,
): SeriesBehaviour[] {
  const each = {
    labels: combinations({
      exported_job: ['aws_dynamodb'],
      table_name: tables.map(({ name }) => name),
      operation: Object.keys(LATENCY),
    }),
  };
  const answered = ({ labels, read, noise }: Moment<'table_name'>): number => {
    const { reads = 0, writes = 0 } = tables.find(({ name }) => name === labels.table_name) ?? {};
    return Math.round((PERIOD * (reads + writes) * read(load) * noise(0.08)) / Object.keys(LATENCY).length);
  };
  return [
    levelOf(cloudwatch.dynamodbRequests, answered, each),
    levelOf(
      cloudwatch.dynamodbThrottledRequests,
      (moment) => Math.round(answered(moment) * moment.read(throttled(moment.labels.table_name))),
      each,
    ),
    levelOf(cloudwatch.dynamodbSystemErrors, 0, each),
    levelOf(
      cloudwatch.dynamodbLatencyAverage,
      ({ labels, wander }) => (LATENCY[labels.operation] ?? 0) * wander(0.1),
      each,
    ),
    levelOf(
      cloudwatch.dynamodbLatencyMaximum,
      ({ labels, noise }) => SLOWEST * (LATENCY[labels.operation] ?? 0) * noise(0.4),
      each,
    ),
  ];
}

function account(load: Signal): SeriesBehaviour[] {
  const whole = { labels: [{ exported_job: 'aws_dynamodb' }] };
  return [
    levelOf(cloudwatch.dynamodbUserErrors, counted(0.05, load), whole),
    levelOf(cloudwatch.dynamodbAccountReadUtilization, 12, whole),
    levelOf(cloudwatch.dynamodbAccountWriteUtilization, 9, whole),
  ];
}
