import { customVariable, textVariable } from '@belvedere/dashboard-kit';
import { SEARCH_EVERYTHING } from '@belvedere/logs';

/** Levels of lines. */
export const level = customVariable('level', ['debug', 'info', 'warn', 'error', 'fatal'], { label: 'Level' });

/** What Elasticsearch is asked: a query in Lucene's language, which is never empty. */
export const luceneSearch = textVariable('lucene', {
  label: 'Search of Elasticsearch',
  start: SEARCH_EVERYTHING.elasticsearch,
});

/** The trace that a line or a list of traces names. */
export const traceId = textVariable('trace_id', { label: 'Trace id' });
