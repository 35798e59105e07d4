import { formatQuantity } from '@belvedere/core';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/** Grafana takes the last step that a value reaches: a step below its predecessor is never seen as it was meant. */
export const thresholdOrder: DashboardCheck = {
  code: 'dashboards/threshold-order',
  severity: 'error',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      const steps = panel.thresholds?.steps ?? [];
      for (const [index, { from }] of steps.entries()) {
        const before = steps[index - 1]?.from;
        if (before === undefined || before.value < from.value) continue;
        yield {
          where: panelPlace(dashboard, panel, 'thresholds'),
          message: `The threshold ${formatQuantity(from)} follows ${formatQuantity(before)}, which is not below it.`,
          help: 'worseAbove takes the milder bound first, the severe one second; worseBelow likewise',
        };
      }
    }
  },
};
