import { formatQuantity, grafanaUnit, type Quantity } from '@belvedere/core';
import type { Panel } from '../definition/panels/index.ts';
import type { PanelSettings } from '../definition/panel.ts';
import { unitOf } from '../definition/panel.ts';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/** A panel that colours by bounds of its own stays green while the alert that it explains fires. */
export const missingBound: DashboardCheck = {
  code: 'dashboards/missing-bound',
  severity: 'warning',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      for (const { alert, bound } of missing(panel)) {
        yield {
          where: panelPlace(dashboard, panel, 'thresholds'),
          message: `'${panel.title}' has thresholds of its own and none at ${formatQuantity(bound)}, where ${alert} fires.`,
          help: 'leave `thresholds` out, and the bounds of the alerts are drawn; or add this one',
        };
      }
    }
  },
};

function missing(panel: Panel): readonly { readonly alert: string; readonly bound: Quantity }[] {
  const { thresholds: own, unit: called } = panel.settings as PanelSettings;
  if (own === undefined) return [];
  const unit = unitOf(panel.queries);
  // A ratio that is called otherwise is no share: a burn rate is how many times, and its alerts compare shares.
  if (unit === 'ratio' && called !== undefined && called !== grafanaUnit(unit)) return [];
  const drawn = new Set(own.steps.map(({ from }) => from.value));
  return panel.alerts.flatMap(({ name, expression }) => {
    const bound = expression.bound?.quantity;
    return bound === undefined || expression.unit !== unit || drawn.has(bound.value) ? [] : [{ alert: name, bound }];
  });
}
