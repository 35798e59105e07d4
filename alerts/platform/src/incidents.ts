import type { IncidentName } from '@belvedere/metrics-platform/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { fastestBurn } from '@belvedere/slo';
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
  'alerting-broken': [prometheusNotConnectedToAlertmanager, prometheusRuleFailures, fastestBurn('RuleEvaluation')],
  'certificate-expires': [certificateExpiresSoon],
} as const satisfies Readonly<Record<IncidentName, readonly Pick<Alert, 'name'>[]>>;
