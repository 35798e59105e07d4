import type { TimeseriesPanel, TimeseriesSettings } from '../definition/timeseries.ts';
import type { ClassicContext } from './context.ts';
import { fieldConfig } from './field-config.ts';
import { targets } from './target.ts';
import type { ClassicTimeseries, Looks } from './types.ts';

/** A time series panel's own part. */
export function classicTimeseries(panel: TimeseriesPanel, context: ClassicContext): Looks<ClassicTimeseries> {
  return {
    fieldConfig: {
      defaults: fieldConfig(panel, 'palette-classic', custom(panel)),
      overrides: [],
    },
    options: {
      legend: legend(panel.settings.legend ?? 'list'),
      tooltip: { hideZeros: false, mode: 'multi', sort: 'desc' },
    },
    targets: targets(panel.queries, 'range', context),
  };
}

type Custom = NonNullable<ClassicTimeseries['fieldConfig']['defaults']['custom']>;

const custom = ({ settings: { stack, style = 'line', scale = 'linear' }, thresholds }: TimeseriesPanel): Custom => ({
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

const legend = (mode: NonNullable<TimeseriesSettings['legend']>): ClassicTimeseries['options']['legend'] => ({
  calcs: mode === 'table' ? ['mean', 'max', 'lastNotNull'] : [],
  displayMode: mode,
  placement: 'bottom',
  showLegend: mode !== 'hidden',
});
