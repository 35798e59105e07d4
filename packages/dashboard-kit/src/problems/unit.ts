import type { PanelSettings } from '../definition/panel.ts';
import { unitOf } from '../definition/panel.ts';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/**
 * The identifiers of Grafana that may stand for what an expression measures.
 * Source: https://github.com/grafana/grafana/blob/v13.0.0/packages/grafana-data/src/valueFormats/categories.ts
 */
const FAMILIES: Readonly<Record<string, RegExp>> = {
  seconds: /^(s|ms|µs|ns|m|h|d|dtdurations|dthms|dtdhms|clocks|clockms|dateTime.*)$/,
  bytes: /^(bytes|decbytes|bits|decbits|kbytes|mbytes|gbytes|tbytes)$/,
  ratio: /^(percentunit|short|none)$/,
  percent: /^(percent|short|none)$/,
  'bytes/second': /^(binBps|Bps|binbps|bps|bytes|decbytes|KBs|MBs|GBs)$/,
  celsius: /^celsius$/,
  watts: /^(watt|kwatt)$/,
};

/** A unit that is not the expression's makes every figure wrong. What has no family here may be called what its author likes. */
export const unit: DashboardCheck = {
  code: 'dashboards/unit',
  severity: 'error',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      const { unit: shown } = panel.settings as PanelSettings;
      const measured = unitOf(panel.queries);
      if (shown === undefined || measured === undefined || panel.kind === 'heatmap') continue;
      const family = Object.hasOwn(FAMILIES, measured) ? FAMILIES[measured] : undefined;
      if (family === undefined || family.test(shown)) continue;
      yield {
        where: panelPlace(dashboard, panel, 'unit'),
        message: `'${panel.title}' shows ${measured} as '${shown}'.`,
        help: 'leave `unit` out: the expression says it',
      };
    }
  },
};
