import type { TimeseriesPanel } from '../definition/panels/timeseries.ts';
import type { CustomOf, VisualizationOf } from '../grafana/types.ts';
import { merged } from '../grafana/merge.ts';
import { legend, tooltip } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** Values over time. */
export function timeseries(panel: TimeseriesPanel): VisualizationOf<'timeseries'> {
  const { settings } = panel;
  return {
    fieldConfig: fieldConfig(panel, 'palette-classic', merged(custom(panel), settings.custom)),
    options: merged({ legend: legend(settings.legend), tooltip: tooltip() }, settings.options),
  };
}

const custom = ({
  settings: { stack, style = 'line', scale = 'linear' },
  thresholds,
}: TimeseriesPanel): CustomOf<'timeseries'> => ({
  drawStyle: style,
  fillOpacity: stack === undefined ? (style === 'bars' ? 60 : 10) : 40,
  gradientMode: 'none',
  lineInterpolation: 'linear',
  lineWidth: 1,
  pointSize: 5,
  scaleDistribution: scale === 'log' ? { log: 10, type: 'log' } : { type: 'linear' },
  showPoints: 'auto',
  spanNulls: false,
  stacking: { group: 'A', mode: stack ?? 'none' },
  thresholdsStyle: { mode: thresholds === undefined ? 'off' : 'dashed' },
});
