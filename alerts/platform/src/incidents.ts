import type { IncidentName } from '@belvedere/metrics-platform/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { kubernetesNodeNotReady } from './kubernetes.ts';
import { nodeDiskFull, nodeDown } from './node.ts';
import { certificateExpiresSoon } from './probes.ts';
import { prometheusNotConnectedToAlertmanager, prometheusRuleFailures } from './prometheus.ts';
import { kubernetesDeploymentReplicasMissing, kubernetesPodCrashLooping } from './workloads.ts';

/** The alerts that each incident of the simulated platform makes fire; all others but the dead man's switch stay quiet. */
export const incidents = {
  'disk-fills': [nodeDiskFull],
  'node-lost': [nodeDown, kubernetesNodeNotReady, kubernetesDeploymentReplicasMissing, kubernetesPodCrashLooping],
  'alerting-broken': [prometheusNotConnectedToAlertmanager, prometheusRuleFailures],
  'certificate-expires': [certificateExpiresSoon],
} as const satisfies Readonly<Record<IncidentName, readonly Alert[]>>;
