import {
  kubernetesDeploymentReplicasMissing,
  kubernetesPodNotRunning,
  kubernetesStatefulSetReplicasMissing,
  missingMembers,
  missingReplicas,
  podsNotRunning,
} from '@belvedere/alerts-platform';
import { section, table, timeseries } from '@belvedere/dashboard-kit';
import {
  kubeDeploymentAvailableReplicas,
  kubeDeploymentSpecReplicas,
  kubeDeploymentUpdatedReplicas,
  kubePod,
  kubeStatefulSetSpecReplicas,
} from '@belvedere/metrics-platform';
import { namespace } from '../variables.ts';

const own = { namespace };
const inNamespace = { on: ['namespace'] } as const;
const deployment = { by: ['namespace', 'deployment'] } as const;
const third = { width: 8, min: 0 } as const;

/** Whether as much runs as was asked for. */
export const replicas = section('Replicas', [
  timeseries('Pods that do not run', {
    description: 'Pods that wait to run or are lost, by namespace; those of jobs are left out.',
    queries: [
      podsNotRunning
        .and(kubePod.where(own), inNamespace)
        .sum({ by: ['namespace'] })
        .or(
          kubePod
            .where(own)
            .count({ by: ['namespace'] })
            .times(0),
        )
        .legend('{{namespace}}'),
    ],
    alert: kubernetesPodNotRunning,
    ...third,
  }),
  timeseries('Replicas missing', {
    description: 'Replicas that a deployment lacks where no rollout is under way: they crash, or find no place.',
    queries: [missingReplicas.and(kubeDeploymentSpecReplicas.where(own), inNamespace).legend('{{deployment}}')],
    alert: kubernetesDeploymentReplicasMissing,
    ...third,
  }),
  timeseries('Members missing', {
    description: 'The same of stateful sets, whose members often wait for a volume or for each other.',
    queries: [missingMembers.and(kubeStatefulSetSpecReplicas.where(own), inNamespace).legend('{{statefulset}}')],
    alert: kubernetesStatefulSetReplicasMissing,
    ...third,
  }),
  table('Deployments', {
    description:
      'What each deployment asks for, has, and has brought up to date. Up to date but not available: look at its logs.',
    queries: [
      kubeDeploymentSpecReplicas.where(own).max(deployment).legend('Wanted'),
      kubeDeploymentAvailableReplicas.where(own).max(deployment).legend('Available'),
      kubeDeploymentUpdatedReplicas.where(own).max(deployment).legend('Up to date'),
    ],
    labels: { namespace: 'Namespace', deployment: 'Deployment' },
    width: 24,
    height: 7,
  }),
]);
