import { sourceKindOf } from '../query-model/index.ts';
import { everyPanel, type Dashboard } from './dashboard.ts';
import { SOURCE_VARIABLES, type SourceKind } from './source-kind.ts';

/**
 * The data sources that a dashboard asks, each chosen by a variable of its own, in one order on all dashboards.
 * Prometheus is always among them: the alerts of its panels are marked by it.
 */
export function sourcesOf(dashboard: Dashboard): readonly SourceKind[] {
  const asked = new Set<SourceKind | undefined>(['prometheus']);
  for (const { queries } of everyPanel(dashboard)) for (const query of queries) asked.add(sourceKindOf(query));
  for (const annotation of dashboard.annotations) if (annotation.kind === 'logs') asked.add('loki');
  for (const variable of dashboard.variables) if ('source' in variable) asked.add(variable.source);
  return (Object.keys(SOURCE_VARIABLES) as SourceKind[]).filter((kind) => asked.has(kind));
}
