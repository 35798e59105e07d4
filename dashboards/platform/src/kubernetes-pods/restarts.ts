import { kubernetesContainerOutOfMemory, kubernetesPodCrashLooping } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  containerOutOfMemory,
  kubePodContainerRestarts,
  kubePodContainerWaiting,
  kubePodContainerWaitingReason,
} from '@belvedere/metrics-platform';
import { namespace } from '../variables.ts';

const own = { namespace };
const container = { by: ['namespace', 'container'] } as const;
const third = { width: 8, min: 0 } as const;

/** Whether containers stay up. */
export const restarts = section('Restarts', [
  timeseries('Containers in a crash loop', {
    description:
      'Containers that crash again and again, so that Kubernetes waits longer and longer before it starts them again.',
    queries: [
      kubePodContainerWaitingReason
        .where({ ...own, reason: 'CrashLoopBackOff' })
        .sum(container)
        .or(kubePodContainerWaiting.where(own).sum(container).times(0))
        .legend('{{container}} in {{namespace}}'),
    ],
    alert: kubernetesPodCrashLooping,
    ...third,
  }),
  timeseries('Restarts within 15 minutes', {
    description: 'Containers that started anew. One after a rollout is nothing, one every few minutes is a crash loop.',
    queries: [
      kubePodContainerRestarts.where(own).increase('15m').sum(container).legend('{{container}} in {{namespace}}'),
    ],
    style: 'bars',
    ...third,
  }),
  timeseries('Ended for want of memory', {
    description: 'Processes that the kernel ended within 15 minutes since their container took more than its limit.',
    queries: [containerOutOfMemory.where(own).increase('15m').sum(container).legend('{{container}} in {{namespace}}')],
    alert: kubernetesContainerOutOfMemory,
    style: 'bars',
    ...third,
  }),
]);
