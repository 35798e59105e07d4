import { source, type Source, type SourceOptions } from './source.ts';

/** A question to Tempo: TraceQL, one trace by its id, or the service graph. */
export interface TempoQuery extends Source<'tempo'> {
  readonly ask:
    | { readonly type: 'traceql'; readonly query: string; readonly limit: number }
    | { readonly type: 'serviceMap'; readonly filter: string };
}

export const tempo = {
  /** Traces by TraceQL, or one by its id: `tempo.traceql('{ resource.service.name = "payment" && status = error }')`. */
  traceql: (query: string, { limit = 20, ...options }: SourceOptions & { limit?: number } = {}): TempoQuery => ({
    ...source('tempo', options),
    ask: { type: 'traceql', query, limit },
  }),
  /** Which service calls which, from the metrics of the service graph; the filter is a selector of those. */
  serviceMap: (filter = '{}', options: SourceOptions = {}): TempoQuery => ({
    ...source('tempo', options),
    ask: { type: 'serviceMap', filter },
  }),
};
