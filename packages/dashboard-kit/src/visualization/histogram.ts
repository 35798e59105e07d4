import type { HistogramPanel } from '../definition/panels/histogram.ts';
import { merged } from '../grafana/merge.ts';
import type { CustomOf, VisualizationOf } from '../grafana/types.ts';
import { hideFrom, legend, tooltip } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** How often which values occur. */
export const histogram = (panel: HistogramPanel): VisualizationOf<'histogram'> => {
  const { bucketSize, combine = false, custom, options } = panel.settings;
  return {
    fieldConfig: fieldConfig(panel, 'palette-classic', merged(LOOK(), custom)),
    options: merged(
      {
        bucketOffset: 0,
        ...(bucketSize === undefined ? undefined : { bucketSize: bucketSize.value }),
        combine,
        legend: legend(),
        tooltip: tooltip(),
      },
      options,
    ),
  };
};

const LOOK = (): CustomOf<'histogram'> => ({
  fillOpacity: 80,
  gradientMode: 'none',
  hideFrom: hideFrom(),
  lineWidth: 1,
  stacking: { group: 'A', mode: 'none' },
});
