import type { StatPanel } from '../definition/panels/stat.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { reduced } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** A figure for each series. */
export const stat = (panel: StatPanel): VisualizationOf<'stat'> => ({
  fieldConfig: fieldConfig(panel, 'thresholds'),
  options: merged(options(panel), panel.settings.options),
});

const options = ({ settings }: StatPanel): OptionsOf<'stat'> => ({
  colorMode: settings.colour ?? 'value',
  graphMode: settings.sparkline === true ? 'area' : 'none',
  justifyMode: 'auto',
  orientation: 'auto',
  percentChangeColorMode: 'standard',
  reduceOptions: reduced(settings.calculation),
  showPercentChange: false,
  textMode: settings.text ?? 'auto',
  wideLayout: true,
});
