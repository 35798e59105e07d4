import {
  notificationErrors,
  prometheusNotConnectedToAlertmanager,
  prometheusNotificationsFailing,
} from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  prometheusAlertmanagers,
  prometheusNotificationsDropped,
  prometheusNotificationsSent,
} from '@belvedere/metrics-platform';

const third = { width: 8, min: 0 } as const;

/** The way of alerts from Prometheus to Alertmanager. */
export const delivery = section('From Prometheus to Alertmanager', [
  timeseries('Alertmanagers by server', {
    description:
      'Alertmanagers that each Prometheus knows. Fewer than there are: discovery or the network between them is broken.',
    queries: [prometheusAlertmanagers.legend('{{instance}}')],
    alert: prometheusNotConnectedToAlertmanager,
    ...third,
  }),
  timeseries('Alerts that cannot be sent', {
    description:
      'The share of the alerts of a server that it cannot send, to the Alertmanager that it reaches best: what fails there reaches nobody.',
    queries: [notificationErrors.legend('{{instance}}')],
    alert: prometheusNotificationsFailing,
    ...third,
  }),
  timeseries('Alerts sent and given up', {
    description:
      'Alerts per second on their way to all Alertmanagers, and those given up because the queue was full or none was known.',
    queries: [
      prometheusNotificationsSent.rate().sum().legend('sent'),
      prometheusNotificationsDropped.rate().sum().legend('given up'),
    ],
    ...third,
  }),
]);
