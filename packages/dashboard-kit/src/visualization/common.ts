import type { LegendMode } from '../definition/panels/legend.ts';
import type { Calculation } from '../definition/transformation.ts';
import type { LegendOptions, ReduceOptions, TooltipOptions } from '../grafana/types.ts';

/** One figure a series: its latest, where nothing else is asked. */
export const reduced = (calculation: Calculation = 'lastNotNull'): ReduceOptions => ({
  calcs: [calculation],
  fields: '',
  values: false,
});

/** The names of the series below the panel. */
export const legend = (mode: LegendMode = 'list'): LegendOptions & { showLegend: boolean } => ({
  calcs: mode === 'table' ? ['mean', 'max', 'lastNotNull'] : [],
  displayMode: mode,
  placement: 'bottom',
  showLegend: mode !== 'hidden',
});

/** All series of a moment, the highest first. */
export const tooltip = (): TooltipOptions => ({ hideZeros: false, mode: 'multi', sort: 'desc' });

/** What a pointer stands on. */
export const singleTooltip = (): TooltipOptions => ({ hideZeros: false, mode: 'single', sort: 'none' });

/** What a panel draws that can be hidden from its parts. */
export const hideFrom = () => ({ legend: false, tooltip: false, viz: false });
