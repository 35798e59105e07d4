/**
 * Queues of SQS and topics of SNS. CloudWatch has a value of a queue only while it is used.
 * Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html,
 * https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html
 */
import { gauge } from '@belvedere/promql';
import { cloudwatchExporter } from './job.ts';

const queue = {
  labels: ['exported_job', 'queue_name'],
  values: { exported_job: ['aws_sqs'] },
  job: cloudwatchExporter,
} as const;

const topic = {
  labels: ['exported_job', 'topic_name'],
  values: { exported_job: ['aws_sns'] },
  job: cloudwatchExporter,
} as const;

export const sqsMessagesVisible = gauge('aws_sqs_approximate_number_of_messages_visible_maximum', {
  help: 'Messages that wait in a queue.',
  ...queue,
});

export const sqsMessagesInFlight = gauge('aws_sqs_approximate_number_of_messages_not_visible_maximum', {
  help: 'Messages of a queue that are being worked on.',
  ...queue,
});

export const sqsMessagesDelayed = gauge('aws_sqs_approximate_number_of_messages_delayed_maximum', {
  help: 'Messages of a queue that nobody can read yet.',
  ...queue,
});

export const sqsOldestMessageAge = gauge('aws_sqs_approximate_age_of_oldest_message_maximum', {
  help: 'How long the oldest message of a queue has waited.',
  unit: 'seconds',
  ...queue,
});

export const sqsMessagesSent = gauge('aws_sqs_number_of_messages_sent_sum', {
  help: 'Messages put into a queue in the period.',
  ...queue,
});

export const sqsMessagesReceived = gauge('aws_sqs_number_of_messages_received_sum', {
  help: 'Messages read from a queue in the period.',
  ...queue,
});

export const sqsMessagesDeleted = gauge('aws_sqs_number_of_messages_deleted_sum', {
  help: 'Messages of a queue that were done in the period.',
  ...queue,
});

export const snsMessagesPublished = gauge('aws_sns_number_of_messages_published_sum', {
  help: 'Messages published to a topic in the period.',
  ...topic,
});

export const snsNotificationsDelivered = gauge('aws_sns_number_of_notifications_delivered_sum', {
  help: 'Messages of a topic that reached a subscriber in the period.',
  ...topic,
});

export const snsNotificationsFailed = gauge('aws_sns_number_of_notifications_failed_sum', {
  help: 'Messages of a topic that did not reach a subscriber in the period.',
  ...topic,
});
