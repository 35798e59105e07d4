import type { LogDefinition, Logql } from '@belvedere/logs';
import { source, type Source, type SourceOptions } from './source.ts';

/** A query in LogQL. */
export interface LokiQuery extends Source<'loki'> {
  readonly logql: string;
  readonly legend: string;
  /** How many lines at most; Loki's own limit where left out. */
  readonly maxLines?: number;
  /** Whether the latest values are asked for rather than their course. */
  readonly instant: boolean;
}

export interface LokiOptions extends SourceOptions {
  readonly legend?: string;
  readonly maxLines?: number;
  readonly instant?: boolean;
}

/** What can be asked in LogQL: a definition of logs, or a query that was written in it and checked by its grammar. */
type Asked = Logql | Pick<LogDefinition, 'answer' | 'logql'>;

/** Lines of logs, or figures from them, by Loki: `loki(paymentFailures, { maxLines: 500 })`. */
export const loki = (query: Asked, options: LokiOptions = {}): LokiQuery => ({
  ...source('loki', options),
  logql: 'text' in query ? query.text : query.logql,
  legend: options.legend ?? '',
  instant: options.instant ?? false,
  ...(options.maxLines === undefined ? {} : { maxLines: options.maxLines }),
});
