import type { SeriesBehaviour, Valuation } from './series.ts';
import type { Signal } from './signal.ts';

/** Series that are exposed only while a signal is not 0: what an exporter knows only while its server answers. */
export const exposedWhile = (signal: Signal, series: readonly SeriesBehaviour[]): SeriesBehaviour[] =>
  series.map((behaviour) => {
    const when =
      (valuation: Valuation): Valuation =>
      (moment) =>
        moment.read(signal) === 0 ? undefined : valuation(moment);
    return behaviour.kind === 'level'
      ? { ...behaviour, level: when(behaviour.level) }
      : { ...behaviour, rate: when(behaviour.rate) };
  });
