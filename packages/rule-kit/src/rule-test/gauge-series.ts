import type { Gauge } from '@belvedere/promql';
import { seriesLabels, type InputSeries, type SeriesLabels } from './input-series.ts';
import type { Missing, Phase } from './phase.ts';

/** A gauge stands at a level, in the metric's base unit. */
export type GaugeBehaviour = { readonly level: number } | Missing;

/**
 * A gauge's series, phase after phase. At one sample a minute,
 * `gaugeSeries(lag, { topic: 'events' }, [during('5m', { level: 10 }), during('10m', { level: 20_000 })])` is
 * `lag{topic="events"} 10+0x4 20000+0x10`.
 */
export const gaugeSeries = <Name extends string, Labels extends string, Unit extends string>(
  { metric }: Gauge<Name, Labels, Unit>,
  labels: NoInfer<SeriesLabels<Labels>>,
  phases: readonly Phase<GaugeBehaviour>[],
): InputSeries => ({ name: metric.name, labels: seriesLabels(metric, labels), start: 0, phases });
