import type { SeriesBehaviour } from './input-series.ts';
import type { Missing, Phase, Ramp, Reset, Sparse } from './phase.ts';

/** What a metric of observations does: so many of them a minute, rarely one, or none. */
export type ObservationBehaviour<Observations> =
  Observations | Ramp<Observations> | Reset<Observations> | Sparse | Missing;

/** How one number of such a metric grows: a bucket, the count or the sum. */
export interface Growth<Observations> {
  /** A minute. */
  readonly by: (observations: Observations) => number;
  /** By one observation of this value. */
  readonly byOne: (value: number) => number;
}

/** The phases of one of the numbers that a metric of observations is made of. */
export const growthPhases = <Observations extends object>(
  phases: readonly Phase<ObservationBehaviour<Observations>>[],
  growth: Growth<Observations>,
): readonly Phase<SeriesBehaviour>[] => phases.map(({ lasts, is }) => ({ lasts, is: growthOf(is, growth) }));

function growthOf<Observations extends object>(
  is: ObservationBehaviour<Observations>,
  { by, byOne }: Growth<Observations>,
): SeriesBehaviour {
  const rate = (observations: Observations) => ({ perMinute: by(observations) });
  if (is === 'missing') return is;
  if ('every' in is) return { every: is.every, value: byOne(is.value) };
  if ('reset' in is) return { reset: rate(is.reset) };
  if ('from' in is) return { from: rate(is.from), to: rate(is.to) };
  return rate(is);
}
