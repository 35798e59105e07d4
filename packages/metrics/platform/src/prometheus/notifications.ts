/**
 * Alerts on their way to Alertmanager.
 * Source: https://github.com/prometheus/prometheus/blob/v3.15.0/notifier/metric.go
 */
import { counter, gauge, summary } from '@belvedere/promql';
import { prometheus } from './job.ts';

const destination = { labels: ['alertmanager'], job: prometheus } as const;

export const prometheusAlertmanagers = gauge('prometheus_notifications_alertmanagers_discovered', {
  help: 'Alertmanagers known.',
  job: prometheus,
});

export const prometheusNotificationsSent = counter('prometheus_notifications_sent_total', {
  help: 'Alerts sent.',
  ...destination,
});

export const prometheusNotificationErrors = counter('prometheus_notifications_errors_total', {
  help: 'Alerts whose sending met an error.',
  ...destination,
});

export const prometheusNotificationsDropped = counter('prometheus_notifications_dropped_total', {
  help: 'Alerts given up.',
  ...destination,
});

export const prometheusNotificationLatency = summary('prometheus_notifications_latency_seconds', {
  help: 'Time to send alerts.',
  quantiles: [0.5, 0.9, 0.99],
  ...destination,
});

export const prometheusNotificationQueue = gauge('prometheus_notifications_queue_length', {
  help: 'Alerts that wait to be sent.',
  ...destination,
});

export const prometheusNotificationQueueCapacity = gauge('prometheus_notifications_queue_capacity', {
  help: 'Alerts that may wait to be sent.',
  job: prometheus,
});
