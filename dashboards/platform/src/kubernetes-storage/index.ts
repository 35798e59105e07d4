import {
  defaultThresholds,
  kubernetesVolumeFillsUp,
  kubernetesVolumeFull,
  volumeFree,
} from '@belvedere/alerts-platform';
import { bytes, count, ratio } from '@belvedere/core';
import {
  barGauge,
  dashboard,
  section,
  stat,
  table,
  timeseries,
  worseAbove,
  worseBelow,
} from '@belvedere/dashboard-kit';
import {
  dashboards,
  kubeletVolumeAvailable,
  kubeletVolumeCapacity,
  kubeletVolumeUsed,
  kubeVolumeClaimPhase,
  kubeVolumeClaimRequestedBytes,
} from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { kubernetes, neighbours } from '../neighbours.ts';
import { namespace } from '../variables.ts';

const own = { namespace };
const claim = { by: ['namespace', 'persistentvolumeclaim'] } as const;
const chosen = kubeletVolumeCapacity.where(own);
const name = '{{persistentvolumeclaim}} in {{namespace}}';
/** Free space above which nothing has to be done, and below which writes are about to fail. */
const { volumeAmple: ample, volumeFree: least } = defaultThresholds;
const half = { width: 12, min: 0 } as const;

const room = section('Room', [
  timeseries('Free space', {
    description: 'The share of each volume that its pod can still fill. Most volumes can be made larger while in use.',
    queries: [volumeFree.and(chosen, { on: claim.by }).legend(name)],
    alert: kubernetesVolumeFull,
    max: ratio(1),
    ...half,
  }),
  timeseries('Free space in four days', {
    description: 'Bytes that are free in four days if the last 6 hours go on. Below zero the volume is full before.',
    queries: [kubeletVolumeAvailable.where(own).over('6h').predictLinear('4d').max(claim).legend(name)],
    alert: kubernetesVolumeFillsUp,
    thresholds: worseBelow(bytes(0)),
    width: 12,
  }),
  barGauge('Fullest volumes', {
    description: 'How full each volume is, the fullest first.',
    query: kubeletVolumeUsed
      .where(own)
      .max(claim)
      .dividedBy(kubeletVolumeCapacity.where(own).max(claim))
      .sortDesc()
      .legend(name),
    thresholds: worseAbove(ratio(1 - ample.value), ratio(1 - least.value)),
    max: ratio(1),
    ...half,
  }),
  timeseries('In use', {
    description: 'Bytes that each volume holds. Steps down are clean-ups, a straight line up is what nobody cleans up.',
    queries: [kubeletVolumeUsed.where(own).max(claim).legend(name)],
    ...half,
  }),
]);

const claims = section('Claims', [
  stat('Claims that wait', {
    description: 'Claims that have got no volume: the class is missing, or the cloud has refused. Their pods wait too.',
    query: kubeVolumeClaimPhase.where({ ...own, phase: 'Pending' }).sum(),
    thresholds: worseAbove(count(1)),
    width: 6,
    height: 8,
  }),
  stat('Claims whose volume is lost', {
    description: 'Claims whose volume was removed under them: what they held is gone, or must be bound by hand.',
    query: kubeVolumeClaimPhase.where({ ...own, phase: 'Lost' }).sum(),
    thresholds: worseAbove(count(1)),
    width: 6,
    height: 8,
  }),
  table('All claims', {
    description: 'What each claim asked for, what its volume has, and how much of it is free.',
    queries: [
      kubeVolumeClaimRequestedBytes.where(own).max(claim).legend('Asked for'),
      kubeletVolumeCapacity.where(own).max(claim).legend('Size'),
      kubeletVolumeAvailable.where(own).max(claim).legend('Free'),
      volumeFree.and(chosen, { on: claim.by }).legend('Share free'),
    ],
    labels: { namespace: 'Namespace', persistentvolumeclaim: 'Claim' },
    columns: { 'Share free': { cell: 'gauge', min: 0, max: 1, thresholds: worseBelow(ample, least) } },
    sort: { by: 'Share free' },
    width: 12,
    height: 8,
  }),
]);

export const kubernetesStorage = dashboard(dashboards.kubernetesStorage, {
  description: 'Which volumes of pods run full, when, and which claims have none.',
  tags: ['kubernetes'],
  time: '24h',
  variables: [namespace],
  links: neighbours(dashboards.kubernetesStorage, kubernetes),
  annotations: changes,
  sections: [room, claims],
});
