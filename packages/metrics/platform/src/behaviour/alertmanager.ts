import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
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

/** Silences by state: one is kept for a machine that is being replaced. */
const SILENCES: Readonly<Record<string, number>> = { active: 1, pending: 0, expired: 6 };

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
      observationsOf(
        alertmanager.alertmanagerNotificationLatency,
        { rate: ({ noise }) => 0.02 * noise(0.3), distribution: () => logNormal({ median: 0.3, sigma: 0.5 }) },
        each,
      ),
      rateOf(alertmanager.alertmanagerNotificationsSuppressed, ({ labels }) =>
        labels.reason === 'inhibition' ? 0.01 : 0,
      ),
      levelOf(alertmanager.alertmanagerSilences, ({ labels }) => SILENCES[labels.state]!),
      levelOf(alertmanager.alertmanagerGroups, 3),
      rateOf(alertmanager.alertmanagerNotificationFailures, ({ read }) => 0.02 * read(failures), failed),
    ],
  });
}
