import { ratio } from '@belvedere/core';
import { barGauge, section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  kubeletVolumeAvailable,
  kubeletVolumeCapacity,
  kubeNodeAllocatable,
  kubePodContainerRequests,
} from '@belvedere/metrics-platform';

const resource = { by: ['resource'] } as const;
const claim = { by: ['namespace', 'persistentvolumeclaim'] } as const;

/** What is left for further pods and their data. */
export const cluster = section('Kubernetes', [
  timeseries('Reserved by pods', {
    description:
      'What containers ask for as a share of what the nodes have to give. At 100 % no further pod is placed.',
    queries: [
      kubePodContainerRequests.sum(resource).dividedBy(kubeNodeAllocatable.sum(resource)).legend('{{resource}}'),
    ],
    thresholds: worseAbove(ratio(0.8), ratio(1)),
    min: 0,
    width: 12,
  }),
  barGauge('Volumes in 30 days', {
    description: 'How full each volume is in 30 days if the last 7 go on, the fullest first.',
    query: kubeletVolumeAvailable
      .over('7d')
      .predictLinear('30d')
      .max(claim)
      .dividedBy(kubeletVolumeCapacity.max(claim))
      .complement()
      .sortDesc()
      .legend('{{persistentvolumeclaim}} in {{namespace}}'),
    thresholds: worseAbove(ratio(0.8), ratio(1)),
    min: 0,
    max: ratio(1),
    width: 12,
  }),
]);
