import { grafanaUnit } from '@belvedere/core';
import type { HeatmapPanel } from '../definition/panels/heatmap.ts';
import { merged } from '../grafana/merge.ts';
import type { CustomOf, OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { hideFrom } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** How observations are spread. The cells count, the axis carries the unit of what is observed. */
export const heatmap = (panel: HeatmapPanel): VisualizationOf<'heatmap'> => {
  const { min: _min, max: _max, ...settings } = panel.settings;
  return {
    fieldConfig: fieldConfig(
      { ...panel, settings },
      'continuous-GrYlRd',
      merged<CustomOf<'heatmap'>>({ hideFrom: hideFrom(), scaleDistribution: { type: 'linear' } }, settings.custom),
    ),
    options: merged(options(panel), settings.options),
  };
};

const options = ({ settings }: HeatmapPanel): OptionsOf<'heatmap'> => ({
  calculate: false,
  cellGap: 1,
  cellValues: {},
  color: { exponent: 0.5, fill: 'dark-orange', mode: 'scheme', reverse: false, scheme: 'Oranges', steps: 64 },
  exemplars: { color: 'rgba(255,0,255,0.7)' },
  filterValues: { le: 1e-9 },
  legend: { show: true },
  rowsFrame: { layout: 'auto' },
  showValue: 'never',
  tooltip: { mode: 'single', showColorScale: false, yHistogram: false },
  yAxis: {
    axisPlacement: 'left',
    ...(settings.max === undefined ? undefined : { max: settings.max.value }),
    ...(settings.min === undefined ? undefined : { min: settings.min.value }),
    reverse: false,
    ...(settings.scale === 'log' ? { scaleDistribution: { log: 10, type: 'log' as const } } : undefined),
    unit: settings.unit ?? grafanaUnit(settings.observed),
  },
});
