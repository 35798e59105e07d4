import {
  combinations,
  levelOf,
  rateOf,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as cloudwatch from '../cloudwatch/index.ts';
import { dynamodbSeries } from './cloudwatch-dynamodb.ts';
import { eksSeries } from './cloudwatch-eks.ts';
import { counted, PERIOD, type AwsWorkload } from './cloudwatch-workload.ts';
import { exporterBehaviour } from './exporter.ts';

/** An account of AWS as the CloudWatch exporter shows it. */
export function cloudwatchBehaviour(instances: readonly string[], workload: AwsWorkload): Behaviour {
  const { cluster, queues = [], topics = [], dailyCharges, load } = workload;
  return exporterBehaviour({
    targets: targetsOf(cloudwatch.cloudwatchExporter, instances),
    series: [
      ...dynamodbSeries(workload),
      ...eksSeries(cluster, load),
      ...messaging(queues, topics, load),
      charges(dailyCharges),
      ...exporter,
    ],
  });
}

/** Messages per second that come into a queue, or that a topic passes on, at full load. */
const MESSAGES = 6;

function messaging(queues: readonly string[], topics: readonly string[], load: Signal): SeriesBehaviour[] {
  const queue = { labels: combinations({ exported_job: ['aws_sqs'], queue_name: queues }) };
  const topic = { labels: combinations({ exported_job: ['aws_sns'], topic_name: topics }) };
  const passed = counted(MESSAGES, load);
  const ofQueues = [
    levelOf(cloudwatch.sqsMessagesVisible, ({ read, noise }) => Math.round(9 * read(load) * noise(0.4)), queue),
    levelOf(cloudwatch.sqsMessagesInFlight, ({ read, noise }) => Math.round(4 * read(load) * noise(0.4)), queue),
    levelOf(cloudwatch.sqsMessagesDelayed, 0, queue),
    levelOf(cloudwatch.sqsOldestMessageAge, ({ noise }) => Math.round(3 * noise(0.6)), queue),
    levelOf(cloudwatch.sqsMessagesSent, passed, queue),
    levelOf(cloudwatch.sqsMessagesReceived, passed, queue),
    levelOf(cloudwatch.sqsMessagesDeleted, passed, queue),
  ];
  const ofTopics = [
    levelOf(cloudwatch.snsMessagesPublished, passed, topic),
    levelOf(cloudwatch.snsNotificationsDelivered, passed, topic),
    levelOf(cloudwatch.snsNotificationsFailed, 0, topic),
  ];
  return [...(queues.length === 0 ? [] : ofQueues), ...(topics.length === 0 ? [] : ofTopics)];
}

const DAY = 86_400;

/** What was spent since the month began, which AWS does in UTC. */
const charges = (daily: Readonly<Record<string, number>>): SeriesBehaviour =>
  levelOf(
    cloudwatch.awsEstimatedCharges,
    ({ labels, time }) => Number((((daily[labels.service_name] ?? 0) * sinceMonthBegan(time)) / DAY).toFixed(2)),
    { labels: combinations({ exported_job: ['aws_billing'], currency: ['USD'], service_name: Object.keys(daily) }) },
  );

function sinceMonthBegan(time: number): number {
  const now = new Date(time * 1000);
  return time - Date.UTC(now.getUTCFullYear(), now.getUTCMonth()) / 1000;
}

const exporter: readonly SeriesBehaviour[] = [
  levelOf(cloudwatch.cloudwatchScrapeError, 0),
  levelOf(cloudwatch.cloudwatchScrapeDuration, ({ noise }) => 2.4 * noise(0.3)),
  rateOf(cloudwatch.cloudwatchRequests, 2.1 / PERIOD, {
    labels: combinations({
      action: ['getMetricData', 'listMetrics'],
      namespace: ['AWS/DynamoDB', 'ContainerInsights', 'AWS/Billing'],
    }),
  }),
];
