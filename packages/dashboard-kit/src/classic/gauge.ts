import type { GaugePanel } from '../definition/gauge.ts';
import type { ClassicContext } from './context.ts';
import { fieldConfig } from './field-config.ts';
import { latest } from './reduce.ts';
import { targets } from './target.ts';
import type { ClassicGauge, Looks } from './types.ts';

/** A gauge's own part. Of a ratio the arc's ends are known. */
export function classicGauge(panel: GaugePanel, context: ClassicContext): Looks<ClassicGauge> {
  const isRatio = panel.queries[0]?.expression.unit === 'ratio';
  return {
    fieldConfig: {
      defaults: fieldConfig(isRatio ? withEnds(panel) : panel, 'thresholds'),
      overrides: [],
    },
    options: {
      minVizHeight: 75,
      minVizWidth: 75,
      orientation: 'auto',
      reduceOptions: latest(),
      showThresholdLabels: false,
      showThresholdMarkers: true,
      sizing: 'auto',
    },
    targets: targets(panel.queries, 'instant', context),
  };
}

const withEnds = (panel: GaugePanel): GaugePanel => ({
  ...panel,
  settings: { min: 0, max: { value: 1, unit: 'ratio' }, ...panel.settings },
});
