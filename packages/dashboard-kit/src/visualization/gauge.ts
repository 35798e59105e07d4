import type { GaugePanel } from '../definition/panels/gauge.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { reduced } from './common.ts';
import { withEnds } from './ends.ts';
import { fieldConfig } from './field-config.ts';

/** An arc for each series. */
export const gauge = (panel: GaugePanel): VisualizationOf<'gauge'> => ({
  fieldConfig: fieldConfig(withEnds(panel), 'thresholds'),
  options: merged(options(panel), panel.settings.options),
});

const options = ({ settings }: GaugePanel): OptionsOf<'gauge'> => ({
  barShape: 'flat',
  barWidthFactor: 0.5,
  effects: {},
  minVizHeight: 75,
  minVizWidth: 75,
  orientation: 'auto',
  reduceOptions: reduced(settings.calculation),
  segmentCount: 1,
  segmentSpacing: 0.3,
  shape: 'gauge',
  showThresholdLabels: false,
  showThresholdMarkers: true,
  sizing: 'auto',
  sparkline: false,
});
