import { COLUMNS } from '../layout/size.ts';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/** The compiler refuses a width that is written down; one that is computed can still be wrong. */
export const size: DashboardCheck = {
  code: 'dashboards/size',
  severity: 'error',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      const { title, settings } = panel;
      const { width, height }: { width?: number; height?: number } = settings;
      if (width !== undefined && !(Number.isInteger(width) && width >= 1 && width <= COLUMNS)) {
        yield {
          where: panelPlace(dashboard, panel, 'width'),
          message: `'${title}' is ${width} columns wide, and the grid has ${COLUMNS}.`,
          help: `give it a whole number of columns from 1 to ${COLUMNS}`,
        };
      }
      if (height !== undefined && !(Number.isInteger(height) && height >= 1)) {
        yield {
          where: panelPlace(dashboard, panel, 'height'),
          message: `'${title}' is ${height} lines high, and a panel takes at least one.`,
          help: 'give it a whole number of lines from 1 on',
        };
      }
    }
  },
};
