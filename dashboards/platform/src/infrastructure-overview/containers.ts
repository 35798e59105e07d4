import { recordedNamespaceCpu, recordedNamespaceMemory } from '@belvedere/alerts-platform';
import { section, table, timeseries } from '@belvedere/dashboard-kit';
import {
  dashboards,
  kubeDeploymentAvailableReplicas,
  kubeDeploymentSpecReplicas,
  kubePodContainerRestarts,
  kubePodContainerRunning,
} from '@belvedere/metrics-platform';

const ofTheNamespace = [{ dashboard: dashboards.kubernetesPods, variables: { namespace: 'namespace' } }];
const third = { width: 8, min: 0, dataLinks: ofTheNamespace } as const;
const service = { by: ['namespace', 'deployment'] } as const;

/** What runs, of which service, and what it takes. */
export const containers = section('Containers', [
  timeseries('Containers by service', {
    description: 'Containers that run, by the service that they belong to. A step down that nobody made is a failure.',
    queries: [kubePodContainerRunning.sum({ by: ['namespace', 'container'] }).legend('{{container}} in {{namespace}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('Processors by namespace', {
    description: 'Processors that the containers of a namespace keep busy: 100 % is one of them.',
    queries: [recordedNamespaceCpu.series.legend('{{namespace}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('Memory by namespace', {
    description: 'Memory that the containers of a namespace hold and cannot give back.',
    queries: [recordedNamespaceMemory.series.legend('{{namespace}}')],
    stack: 'normal',
    ...third,
  }),
  table('Replicas by service', {
    description: 'Replicas that each service asks for and has. Fewer available than wanted: a rollout, or a failure.',
    queries: [
      kubeDeploymentSpecReplicas.max(service).legend('Wanted'),
      kubeDeploymentAvailableReplicas.max(service).legend('Available'),
    ],
    labels: { namespace: 'Namespace', deployment: 'Service' },
    dataLinks: ofTheNamespace,
    width: 16,
  }),
  timeseries('Restarts by namespace', {
    description: 'Containers that started anew within 15 minutes. Single ones happen, a row of them is a crash loop.',
    queries: [
      kubePodContainerRestarts
        .increase('15m')
        .sum({ by: ['namespace'] })
        .legend('{{namespace}}'),
    ],
    style: 'bars',
    ...third,
  }),
]);
