import type { Gauge } from '@belvedere/promql';
import { numberSeries, seriesLabels, type InputSeries, type Level, type SeriesLabels } from './input-series.ts';
import type { Missing, Phase, Ramp } from './phase.ts';

/** A gauge stands at a level, in the metric's base unit. */
export type GaugeBehaviour = Level | Ramp<Level> | Missing;

/**
 * A gauge's series, phase after phase. At one sample a minute,
 * `gaugeSeries(lag, { topic: 'events' }, [steady('5m', { level: 10 }), steady('10m', { level: 20_000 })])` is
 * `lag{topic="events"} 10+0x4 20000+0x10`.
 */
export const gaugeSeries = <Name extends string, Labels extends string, Unit extends string>(
  { metric }: Gauge<Name, Labels, Unit>,
  labels: NoInfer<SeriesLabels<Labels>>,
  phases: readonly Phase<GaugeBehaviour>[],
): InputSeries => numberSeries(metric.name, seriesLabels(metric, labels), phases);
