import { dashboardPlace, type DashboardCheck } from './check.ts';
import { referencesIn } from './references.ts';
import { textsOf } from './texts.ts';

/** A choice that changes nothing misleads whoever makes it. */
export const unusedVariable: DashboardCheck = {
  code: 'dashboards/unused-variable',
  severity: 'warning',
  *run(dashboard) {
    const used = new Set(textsOf(dashboard).flatMap(({ text, kind }) => (kind === 'name' ? [] : referencesIn(text))));
    for (const { variable } of dashboard.variables) {
      if (used.has(variable)) continue;
      yield {
        where: dashboardPlace(dashboard, `variable '${variable}'`),
        message: `No query of '${dashboard.title}' depends on the variable '${variable}'.`,
        help: `use it in a matcher, as in where({ ${variable} }), or remove it`,
      };
    }
  },
};
