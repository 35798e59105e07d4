import type { BarChartPanel } from '../definition/panels/bar-chart.ts';
import { merged } from '../grafana/merge.ts';
import type { CustomOf, OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { hideFrom, legend, tooltip } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** Bars over the values of a label. */
export const barChart = (panel: BarChartPanel): VisualizationOf<'barchart'> => ({
  fieldConfig: fieldConfig(panel, 'palette-classic', merged(custom(panel), panel.settings.custom)),
  options: merged(options(panel), panel.settings.options),
});

const options = ({ settings, queries }: BarChartPanel): OptionsOf<'barchart'> => ({
  barRadius: 0,
  barWidth: 0.97,
  fullHighlight: false,
  groupWidth: 0.7,
  legend: legend(queries.length > 1 ? 'list' : 'hidden'),
  orientation: settings.orientation ?? 'auto',
  showValue: 'auto',
  stacking: settings.stack ?? 'none',
  tooltip: tooltip(),
  ...(settings.by === undefined ? undefined : { xField: settings.by }),
  xTickLabelMaxLength: 0,
  xTickLabelRotation: 0,
  xTickLabelSpacing: 0,
});

const custom = ({ thresholds }: BarChartPanel): CustomOf<'barchart'> => ({
  axisPlacement: 'auto',
  fillOpacity: 80,
  gradientMode: 'none',
  hideFrom: hideFrom(),
  lineWidth: 1,
  scaleDistribution: { type: 'linear' },
  thresholdsStyle: { mode: thresholds === undefined ? 'off' : 'line' },
});
