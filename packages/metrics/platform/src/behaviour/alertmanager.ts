import {
  combinations,
  levelOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as alertmanager from '../alertmanager/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface AlertmanagerConditions {
  /** The ways in which notifications are sent. */
  readonly integrations: readonly ('email' | 'pagerduty' | 'slack' | 'webhook')[];
  /** The share of the notifications that fail; none where it is left out. */
  readonly failures?: Signal;
}

/** The instances of an Alertmanager cluster that all see each other. */
export function alertmanagerBehaviour(
  instances: readonly string[],
  { integrations, failures = signal('failing notifications', 0) }: AlertmanagerConditions,
): Behaviour {
  const each = { labels: combinations({ integration: integrations }) };
  const failed = { labels: combinations({ integration: integrations, reason: ['serverError'] }) };
  return exporterBehaviour({
    targets: targetsOf(alertmanager.alertmanager, instances),
    series: [
      levelOf(alertmanager.alertmanagerConfigurationLoaded, 1),
      levelOf(alertmanager.alertmanagerConfigurationHash, 2.1e14),
      levelOf(alertmanager.alertmanagerClusterMembers, instances.length),
      levelOf(alertmanager.alertmanagerClusterFailedPeers, 0),
      levelOf(alertmanager.alertmanagerAlerts, ({ labels }) => (labels.state === 'active' ? 1 : 0)),
      rateOf(alertmanager.alertmanagerAlertsReceived, ({ labels }) => (labels.status === 'firing' ? 0.2 : 0.01)),
      rateOf(alertmanager.alertmanagerNotifications, 0.02, each),
      rateOf(alertmanager.alertmanagerNotificationFailures, ({ read }) => 0.02 * read(failures), failed),
    ],
  });
}
