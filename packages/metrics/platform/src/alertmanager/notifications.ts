/**
 * Notifications: tried, failed, kept back.
 * Source: https://github.com/prometheus/alertmanager/blob/v0.34.0/notify/metrics.go, notify/util.go, notify/mute.go
 */
import { counter, histogram } from '@belvedere/promql';
import { alertmanager } from './job.ts';

const INTEGRATIONS = [
  'email',
  'pagerduty',
  'wechat',
  'pushover',
  'slack',
  'opsgenie',
  'webhook',
  'victorops',
  'sns',
  'telegram',
  'discord',
  'webex',
  'msteams',
  'msteamsv2',
  'incidentio',
  'jira',
  'rocketchat',
  'mattermost',
];

const FAILURES = [
  'other',
  'clientError',
  'serverError',
  'contextCanceled',
  'contextDeadlineExceeded',
  'authError',
  'rateLimited',
];

const integration = { labels: ['integration'], values: { integration: INTEGRATIONS }, job: alertmanager } as const;

export const alertmanagerNotifications = counter('alertmanager_notifications_total', {
  help: 'Notifications tried.',
  ...integration,
});

export const alertmanagerNotificationFailures = counter('alertmanager_notifications_failed_total', {
  help: 'Notifications that failed.',
  labels: ['integration', 'reason'],
  values: { integration: INTEGRATIONS, reason: FAILURES },
  job: alertmanager,
});

export const alertmanagerNotificationRequests = counter('alertmanager_notification_requests_total', {
  help: 'Requests made to send notifications, further attempts included.',
  ...integration,
});

export const alertmanagerNotificationRequestFailures = counter('alertmanager_notification_requests_failed_total', {
  help: 'Requests made to send notifications that failed.',
  ...integration,
});

export const alertmanagerNotificationLatency = histogram('alertmanager_notification_latency_seconds', {
  help: 'Time to send a notification.',
  buckets: [1, 5, 10, 15, 20],
  ...integration,
});

export const alertmanagerNotificationsSuppressed = counter('alertmanager_notifications_suppressed_total', {
  help: 'Notifications kept back, by why.',
  labels: ['reason'],
  values: { reason: ['silence', 'inhibition', 'mute_time_interval', 'active_time_interval'] },
  job: alertmanager,
});
