import type { StatPanel } from '../definition/stat.ts';
import type { ClassicContext } from './context.ts';
import { fieldConfig } from './field-config.ts';
import { latest } from './reduce.ts';
import { targets } from './target.ts';
import type { ClassicStat, Looks } from './types.ts';

/** A stat's own part. */
export const classicStat = (panel: StatPanel, context: ClassicContext): Looks<ClassicStat> => ({
  fieldConfig: { defaults: fieldConfig(panel, 'thresholds'), overrides: [] },
  options: {
    colorMode: panel.settings.colour ?? 'value',
    graphMode: panel.settings.sparkline === true ? 'area' : 'none',
    justifyMode: 'auto',
    orientation: 'auto',
    percentChangeColorMode: 'standard',
    reduceOptions: latest(),
    showPercentChange: false,
    textMode: 'auto',
    wideLayout: true,
  },
  targets: targets(panel.queries, panel.settings.sparkline === true ? 'range' : 'instant', context),
});
