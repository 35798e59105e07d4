import { SOURCE_VARIABLES } from '../definition/source-kind.ts';
import type { DashboardCheck } from './check.ts';
import { dashboardPlace } from './place.ts';
import { isBuiltIn, VARIABLE_NAME } from './references.ts';
import { repeated } from './repeated.ts';

/** The choices of data sources come by themselves. */
const TAKEN: readonly string[] = Object.values(SOURCE_VARIABLES).map(({ name }) => name);

/** Names that Grafana can replace in texts, each for one variable. */
export const variableName: DashboardCheck = {
  code: 'dashboards/variable-name',
  severity: 'error',
  *run({ dashboard }) {
    for (const { variable } of dashboard.variables) {
      if (VARIABLE_NAME.test(variable) && !isBuiltIn(variable) && !TAKEN.includes(variable)) continue;
      yield {
        where: dashboardPlace(dashboard, `variable '${variable}'`),
        message: `'${variable}' cannot be the name of a variable of '${dashboard.title}'.`,
        help: `take letters, digits and _, a letter first; names with __ in front and ${TAKEN.join(', ')} are taken`,
      };
    }
    for (const [{ variable }] of repeated(dashboard.variables, (one) => one.variable)) {
      yield {
        where: dashboardPlace(dashboard, `variable '${variable}'`),
        message: `'${dashboard.title}' declares the variable '${variable}' twice.`,
        help: 'keep one, or rename one',
      };
    }
  },
};
