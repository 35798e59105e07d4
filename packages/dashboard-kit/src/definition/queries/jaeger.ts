import { source, type Source, type SourceOptions } from './source.ts';

/** A question to Jaeger: one trace, a search, or which service calls which. */
export interface JaegerQuery extends Source<'jaeger'> {
  readonly ask:
    | { readonly type: 'trace'; readonly id: string }
    | { readonly type: 'search'; readonly service: string; readonly tags: string; readonly limit: number }
    | { readonly type: 'dependencies' };
}

export interface JaegerSearch extends SourceOptions {
  /** Tags in logfmt: `http.status_code=500 request.id="$requestId"`. */
  readonly tags?: string;
  readonly limit?: number;
}

export const jaeger = {
  /** One trace by its id, which may be a variable: `jaeger.trace('$traceId')`. */
  trace: (id: string, options: SourceOptions = {}): JaegerQuery => ({
    ...source('jaeger', options),
    ask: { type: 'trace', id },
  }),
  /** Traces of a service: `jaeger.search('payment', { tags: 'error=true' })`. */
  search: (service: string, { tags = '', limit = 20, ...options }: JaegerSearch = {}): JaegerQuery => ({
    ...source('jaeger', options),
    ask: { type: 'search', service, tags, limit },
  }),
  /** Which service calls which: the service map. */
  dependencies: (options: SourceOptions = {}): JaegerQuery => ({
    ...source('jaeger', options),
    ask: { type: 'dependencies' },
  }),
};
