import { targetUp } from '@belvedere/metrics-platform';
import { promql, type Counter, type InstantVector } from '@belvedere/promql';

/**
 * The series of a counter that counted anything within ten minutes, where a single event matters. An increase is the
 * difference of two samples: of an event that begins its series it sees nothing, so what was not there ten minutes before
 * counts with all it has. After a gap in the scrapes every series looks new: then only increases count, and `up` tells.
 * Source: https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics
 */
export function grownLately<Name extends string, Labels extends string>(
  counter: Counter<Name, Labels, 'count'>,
): InstantVector<Labels, 'count'> {
  const { jobs, labels } = counter.metric;
  const before = targetUp.where({ job: jobs.map(({ name }) => name) }).offset('10m');
  return promql`rate(${counter}[10m]) > 0 or (${counter} unless ${counter.offset('10m')}) > 0 and on (job) ${before}`.returns(
    'count',
    ...(labels as readonly Labels[]),
  );
}
