import type { DurationOf } from '@belvedere/core';
import type { Job } from '@belvedere/promql';
import { numberSeries, type Input, type InputSeries, type Outage, type SeriesBehaviour } from './input-series.ts';
import { steady, type Phase } from './phase.ts';

/** What a target of a job does: it answers, it does not, or Prometheus does not know of it. */
export type Availability = 'available' | 'outage' | 'lost';

/** The target answers: `up` is 1. */
export const available = <const D extends string>(lasts: DurationOf<D>): Phase<'available'> =>
  steady(lasts, 'available');

/** The target does not answer: `up` is 0, its series are missing, and what they count begins at zero when it is back. */
export const outage = <const D extends string>(lasts: DurationOf<D>): Phase<'outage'> => steady(lasts, 'outage');

/** Prometheus has lost the target: `up` is missing as well. */
export const lost = <const D extends string>(lasts: DurationOf<D>): Phase<'lost'> => steady(lasts, 'lost');

/**
 * A target of a job with its series, those that say what its requests and queues do, and `up`. At one sample a minute,
 *
 * ```ts
 * target(api, 'api-1', [available('3m'), outage('2m'), available('3m')],
 *   counterSeries(answers, { status: '200' }, [steady('8m', { perMinute: 60 })]),
 * )
 * ```
 *
 * is
 *
 * ```yaml
 * up{instance="api-1", job="api"}: 1+0x2 0+0x1 1+0x3
 * answers_total{instance="api-1", job="api", status="200"}: 1000+60x2 stale _x1 0+60x3
 * ```
 *
 * The series become this target's. Throws a `TypeError` where one is of another job.
 */
export function target(
  { name: job, up }: Job,
  instance: string,
  phases: readonly Phase<Availability>[],
  ...series: Input
): readonly InputSeries[] {
  const outages = outagesOf(phases);
  const own = series.flat().map((one) => {
    if (one.labels['job'] !== job) {
      throw new TypeError(
        `an input series of ${one.name} belongs to job ${one.labels['job'] ?? '(none)'}, and ${instance} is a target of ${job}: give it job: '${job}'`,
      );
    }
    return { ...one, labels: { ...one.labels, instance }, outages };
  });
  return [
    numberSeries(
      up.metric.name,
      { job, instance },
      phases.map(({ lasts, is }) => ({ lasts, is: UP[is] })),
    ),
    ...own,
  ];
}

const UP: Readonly<Record<Availability, SeriesBehaviour>> = {
  available: { level: 1 },
  outage: { level: 0 },
  lost: 'missing',
};

function outagesOf(phases: readonly Phase<Availability>[]): readonly Outage[] {
  let time = 0;
  return phases.flatMap(({ lasts, is }, index) => {
    const from = time;
    time += lasts;
    return is === 'available' ? [] : [{ from, to: index === phases.length - 1 ? Infinity : time }];
  });
}
