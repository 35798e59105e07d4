import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { notificationDuration, notificationProviderUp, notifications } from '@belvedere/metrics-trading';

const third = { width: 8, min: 0 } as const;

/** What customers are told. */
export const messages = section('Messages', [
  timeseries('Messages by channel and result', {
    description:
      'Messages per second by what became of them. `bounced` is an address that does not exist, `failed` is ours or the provider’s.',
    queries: [
      notifications
        .rate()
        .sum({ by: ['channel', 'result'] })
        .legend('{{channel}}: {{result}}'),
    ],
    scale: 'log',
    ...third,
  }),
  timeseries('Time to hand over, p95', {
    description:
      'The time from the event to handing its message to the provider that 95 % stay below. A second factor that comes after minutes is of no use.',
    queries: [notificationDuration.quantile(0.95, { by: ['channel'] }).legend('{{channel}}')],
    ...third,
  }),
  stateTimeline('Providers of channels answer', {
    description:
      'Whether the provider of each channel answered the last health check of any instance. What waits for one that is down piles up in the queue.',
    query: notificationProviderUp.max({ by: ['channel'] }).legend('{{channel}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 8,
  }),
]);
