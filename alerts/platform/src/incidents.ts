import { names } from '@belvedere/core';
import type { IncidentName } from '@belvedere/metrics-platform/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { exporterDown } from './exporters.ts';
import { kubernetesNodeNotReady } from './kubernetes.ts';
import { nodeDiskFull, nodeDown } from './node.ts';
import { certificateExpiresSoon } from './probes.ts';
import { prometheusNotConnectedToAlertmanager, prometheusRuleFailures } from './prometheus.ts';
import { collectorExportFailures } from './telemetry.ts';
import {
  kubernetesDaemonSetNotReady,
  kubernetesDeploymentReplicasMissing,
  kubernetesPodCrashLooping,
} from './workloads.ts';

/** The alert of an objective's fastest tier, which looks back an hour. */
const burns = (objective: string): Pick<Alert, 'name'> => ({ name: names.burnAlert(objective, '1h') });

/** The alerts that each incident of the simulated platform makes fire; all others but the dead man's switch stay quiet. */
export const incidents = {
  'disk-fills': [nodeDiskFull],
  'node-lost': [
    nodeDown,
    kubernetesNodeNotReady,
    kubernetesDaemonSetNotReady,
    kubernetesDeploymentReplicasMissing,
    kubernetesPodCrashLooping,
    exporterDown,
    collectorExportFailures,
  ],
  'alerting-broken': [prometheusNotConnectedToAlertmanager, prometheusRuleFailures, burns('RuleEvaluation')],
  'certificate-expires': [certificateExpiresSoon],
} as const satisfies Readonly<Record<IncidentName, readonly Pick<Alert, 'name'>[]>>;
