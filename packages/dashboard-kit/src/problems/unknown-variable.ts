import { SOURCE_VARIABLES } from '../definition/source-kind.ts';
import { sourcesOf } from '../definition/sources.ts';
import type { DashboardCheck } from './check.ts';
import { isBuiltIn, referencesIn } from './references.ts';

/**
 * Grafana leaves the name of a variable that does not exist as it is: a query then matches nothing, a title reads
 * oddly. It has no escape for a literal `$name`, so a title cannot say one either.
 */
export const unknownVariable: DashboardCheck = {
  code: 'dashboards/unknown-variable',
  severity: 'error',
  *run({ dashboard, texts }) {
    const declared = new Set([
      ...sourcesOf(dashboard).map((kind) => SOURCE_VARIABLES[kind].name),
      ...dashboard.variables.map(({ variable }) => variable),
    ]);
    for (const { text, kind, where } of texts) {
      if (kind === 'name') continue;
      for (const name of new Set(referencesIn(text))) {
        if (declared.has(name) || (isBuiltIn(name) && kind !== 'words')) continue;
        yield {
          where: where(),
          message: isBuiltIn(name)
            ? `'${text}' names Grafana's own variable '${name}', which Grafana would replace here.`
            : `'${text}' names the variable '${name}', and '${dashboard.title}' declares ${[...declared].join(', ')}.`,
          help: isBuiltIn(name)
            ? 'write it without `$`: Grafana has no escape for it'
            : `declare it: variables: [queryVariable('${name}', …)]; a \`$\` that is meant literally has no escape in Grafana`,
        };
      }
    }
  },
};
