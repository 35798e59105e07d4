import { ruleGroup, type RuleGroup } from '@belvedere/rule-kit';
import { gpuAlerts } from './accelerators.ts';
import { alertmanagerAlerts } from './alertmanager.ts';
import { cloudAlerts } from './cloud.ts';
import { elasticsearchAlerts, mongodbAlerts, redisAlerts } from './datastores.ts';
import { exporterAlerts } from './exporters.ts';
import * as fatigue from './fatigue.ts';
import { kubernetesAlerts, volumeAlerts, volumeForecastAlerts } from './kubernetes.ts';
import { kafkaAlerts, kafkaBrokerAlerts, rabbitmqAlerts } from './messaging.ts';
import { nodeAlerts, nodeForecastAlerts } from './node.ts';
import { objectiveGroups } from './objectives/index.ts';
import { postgresqlAlerts } from './postgresql.ts';
import { probeAlerts } from './probes.ts';
import { prometheusAlerts, prometheusStorageAlerts } from './prometheus.ts';
import * as recordings from './recordings.ts';
import { telemetryAlerts } from './telemetry.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';
import { watchdogAlerts } from './watchdog.ts';
import { workloadAlerts } from './workloads.ts';

const DOMAIN = 'platform';

/** The alerts and recordings of the domain. What looks back over hours and days reads much, and changes slowly. */
export const ruleGroups = (thresholds: Thresholds = defaultThresholds): readonly RuleGroup[] => [
  ruleGroup(DOMAIN, 'recordings', { window: '5m', rules: Object.values(recordings) }),
  ruleGroup(DOMAIN, 'fatigue', {
    interval: fatigue.FATIGUE_INTERVAL,
    rules: [fatigue.alertsFiring, fatigue.alertsStarted],
  }),
  ruleGroup(DOMAIN, 'fatigue-totals', {
    interval: '5m',
    rules: [
      fatigue.alertsStartedDaily,
      fatigue.alertsStartedWeekly,
      fatigue.alertsFiringDaily,
      fatigue.alertsFiringWeekly,
    ],
  }),
  ruleGroup(DOMAIN, 'node', { rules: Object.values(nodeAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'long-windows', {
    interval: '5m',
    rules: [
      ...Object.values(nodeForecastAlerts(thresholds)),
      ...Object.values(volumeForecastAlerts(thresholds)),
      ...Object.values(kafkaBrokerAlerts()),
    ],
  }),
  ruleGroup(DOMAIN, 'kubernetes', { rules: Object.values(kubernetesAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'volumes', { rules: Object.values(volumeAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'workloads', { rules: Object.values(workloadAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'postgresql', { rules: Object.values(postgresqlAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'redis', { rules: Object.values(redisAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'mongodb', { rules: Object.values(mongodbAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'elasticsearch', { rules: Object.values(elasticsearchAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'rabbitmq', { rules: Object.values(rabbitmqAlerts()) }),
  ruleGroup(DOMAIN, 'kafka', { rules: Object.values(kafkaAlerts()) }),
  ruleGroup(DOMAIN, 'probes', { rules: Object.values(probeAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'cloud', { rules: Object.values(cloudAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'accelerators', { rules: Object.values(gpuAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'prometheus', { rules: Object.values(prometheusAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'prometheus-storage', { rules: Object.values(prometheusStorageAlerts()) }),
  ruleGroup(DOMAIN, 'alertmanager', { rules: Object.values(alertmanagerAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'telemetry', { rules: Object.values(telemetryAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'exporters', { rules: Object.values(exporterAlerts()) }),
  ruleGroup(DOMAIN, 'watchdog', { rules: Object.values(watchdogAlerts()) }),
];

/** All rules of the domain. */
export const groups: readonly RuleGroup[] = [...ruleGroups(), ...objectiveGroups];
