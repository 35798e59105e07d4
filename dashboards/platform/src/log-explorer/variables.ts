import { customVariable, sourceVariable, textVariable } from '@belvedere/dashboard-kit';
import { SEARCH_EVERYTHING } from '@belvedere/logs';

/** What Loki is asked for the values of a label. Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/plugins/datasource/loki/types.ts (LokiVariableQueryType) */
const LABEL_VALUES = 1;

const valuesOf = (name: string, title: string) =>
  sourceVariable(name, 'loki', { type: LABEL_VALUES, label: name, stream: '' }, { label: title });

/** Namespaces that log: each is a domain’s. */
export const logNamespace = valuesOf('namespace', 'Namespace');

/** Services that log, of all domains. */
export const logService = valuesOf('service', 'Service');

/** Levels of lines. */
export const level = customVariable('level', ['debug', 'info', 'warn', 'error', 'fatal'], { label: 'Level' });

/** Words that lines hold. */
export const search = textVariable('search', { label: 'Search' });

/** What Elasticsearch is asked: a query in Lucene's language, which is never empty. */
export const luceneSearch = textVariable('lucene', {
  label: 'Search of Elasticsearch',
  start: SEARCH_EVERYTHING.elasticsearch,
});
