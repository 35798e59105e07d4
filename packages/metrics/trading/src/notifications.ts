/** What customers are told. Alerts for operators are Alertmanager's. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { notification } from './jobs.ts';

const CHANNELS = ['email', 'text_message', 'push'];

const channel = { labels: ['channel'], values: { channel: CHANNELS }, job: notification } as const;

export const notifications = counter('notifications_total', {
  help: 'Messages to customers, by what became of them.',
  labels: ['channel', 'result'],
  values: { channel: CHANNELS, result: ['delivered', 'bounced', 'failed'] },
  job: notification,
});

export const notificationDuration = histogram('notification_duration_seconds', {
  help: 'Time from the event to the message being handed to the provider.',
  buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900],
  ...channel,
});

export const notificationProviderUp = gauge('notification_provider_up', {
  help: 'Whether the provider of a channel answered its last health check: 1 or 0.',
  unit: 'ratio',
  ...channel,
});
