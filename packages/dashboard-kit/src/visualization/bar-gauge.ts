import type { BarGaugePanel } from '../definition/panels/bar-gauge.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { legend, reduced } from './common.ts';
import { withEnds } from './ends.ts';
import { fieldConfig } from './field-config.ts';

/** A bar for each series. */
export const barGauge = (panel: BarGaugePanel): VisualizationOf<'bargauge'> => ({
  fieldConfig: fieldConfig(withEnds(panel), 'thresholds'),
  options: merged(options(panel), panel.settings.options),
});

const options = ({ settings }: BarGaugePanel): OptionsOf<'bargauge'> => ({
  displayMode: settings.display ?? 'basic',
  legend: legend('hidden'),
  maxVizHeight: 300,
  minVizHeight: 16,
  minVizWidth: 8,
  namePlacement: 'auto',
  orientation: settings.orientation ?? 'horizontal',
  reduceOptions: reduced(settings.calculation),
  showUnfilled: true,
  sizing: 'auto',
  valueMode: 'color',
});
