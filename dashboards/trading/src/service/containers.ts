import { percent } from '@belvedere/core';
import { timeseries, worseAbove, type Panel } from '@belvedere/dashboard-kit';
import {
  containerCpuPeriods,
  containerCpuThrottledPeriods,
  containerMemoryLimit,
  containerMemoryWorkingSet,
  kubePodContainerRestarts,
} from '@belvedere/metrics-platform';
import { containersOf } from '@belvedere/metrics-trading';
import { errorRatio, saturation } from '@belvedere/promql';
import type { ServiceOptions } from './service-options.ts';

/** The platform alerts its operators of containers from the same shares on. */
const OFTEN_HELD_BACK = percent(25);
const NEARLY_FULL = percent(90);

const byPod = { by: ['pod'] } as const;
const third = { width: 8, min: 0 } as const;

/** What the cluster lets the service have, and what it does where that is not enough. */
export function containers({ service }: ServiceOptions): readonly Panel[] {
  const own = containersOf(service);
  return [
    timeseries('CPU held back', {
      description:
        'Share of the time slices in which a container wanted more of the processors than its limit allows, and had to wait. Its requests take longer while its CPU looks half idle.',
      queries: [
        errorRatio({
          failed: containerCpuThrottledPeriods.where(own),
          total: containerCpuPeriods.where(own),
          ...byPod,
        }).legend('{{pod}}'),
      ],
      thresholds: worseAbove(OFTEN_HELD_BACK),
      ...third,
    }),
    timeseries('Memory against its limit', {
      description:
        'Memory that cannot be given back, as a share of what the container may have. At its limit it is ended, and begins anew.',
      queries: [
        saturation({
          used: containerMemoryWorkingSet.where(own).max(byPod),
          capacity: containerMemoryLimit.where(own).max(byPod),
        }).legend('{{pod}}'),
      ],
      thresholds: worseAbove(NEARLY_FULL),
      ...third,
    }),
    timeseries('Containers begun anew, last hour', {
      description:
        'How often the cluster started a container again within the hour before each point: it crashed, ran out of memory, or did not pass its checks. Deployments are not among them.',
      queries: [kubePodContainerRestarts.where(own).increase('1h').sum(byPod).legend('{{pod}}')],
      style: 'bars',
      ...third,
    }),
  ];
}
