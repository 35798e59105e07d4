import type { Counter } from '@belvedere/promql';
import { numberSeries, seriesLabels, type InputSeries, type Rate, type SeriesLabels } from './input-series.ts';
import type { Missing, Phase, Ramp, Reset, Sparse } from './phase.ts';

/** A counter grows by so much a minute. */
export type CounterBehaviour = Rate | Ramp<Rate> | Reset<Rate> | Sparse | Missing;

/**
 * A counter's series, growing phase after phase. At one sample a minute,
 * `counterSeries(requests, { endpoint: 'fraud' }, [steady('5m', { perMinute: 0 }), steady('10m', { perMinute: 60 })])` is
 * `requests{endpoint="fraud"} 1000+0x4 1000+60x10`. It begins at 1,000, as a process that has run for a while, unless told otherwise.
 */
export const counterSeries = <Name extends string, Labels extends string, Unit extends string>(
  { metric }: Counter<Name, Labels, Unit>,
  labels: NoInfer<SeriesLabels<Labels>>,
  phases: readonly Phase<CounterBehaviour>[],
  start = 1_000,
): InputSeries => numberSeries(metric.name, seriesLabels(metric, labels), phases, start);
