import type { CandlestickPanel } from '../definition/panels/candlestick.ts';
import { merged } from '../grafana/merge.ts';
import type { CustomOf, OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { legend, tooltip } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** Prices over time, found by the names of their series. */
export const candlestick = (panel: CandlestickPanel): VisualizationOf<'candlestick'> => ({
  fieldConfig: fieldConfig(panel, 'palette-classic', merged(LOOK(), panel.settings.custom)),
  options: merged(options(panel), panel.settings.options),
});

function options({ queries, settings: { style = 'candles' } }: CandlestickPanel): OptionsOf<'candlestick'> {
  const names = queries.map(({ refId }) => refId);
  return {
    candleStyle: style,
    colorStrategy: 'open-close',
    colors: { down: 'red', flat: 'text', up: 'green' },
    fields: Object.fromEntries(names.map((name) => [name, name])),
    includeAllFields: false,
    legend: legend('hidden'),
    mode: names.includes('volume') ? 'candles+volume' : 'candles',
    tooltip: tooltip(),
  };
}

const LOOK = (): CustomOf<'candlestick'> => ({
  drawStyle: 'line',
  fillOpacity: 0,
  lineInterpolation: 'linear',
  lineWidth: 1,
  pointSize: 5,
  scaleDistribution: { type: 'linear' },
  showPoints: 'auto',
  spanNulls: false,
});
