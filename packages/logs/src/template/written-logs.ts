import { linesAggregation } from '../elasticsearch/print-query.ts';
import type { LogDefinition } from '../query/log-definition.ts';
import type { LogIndex } from '../stream/index-pattern.ts';
import type { Logql, Lucene } from './written-query.ts';

export interface WrittenLogsOptions {
  readonly logql: Logql;
  readonly lucene: Lucene;
  /** What Elasticsearch keeps the lines in. */
  readonly index: LogIndex;
  /** What the documents call their time; `@timestamp` if not given. */
  readonly timeField?: string;
}

/**
 * Lines that are asked for in both languages by hand. That both ask for the same is the author's word. Throws a `TypeError`
 * where the LogQL computes numbers.
 */
export function writtenLogs({ logql, lucene, index, timeField = '@timestamp' }: WrittenLogsOptions): LogDefinition {
  if (logql.answer !== 'lines')
    throw new TypeError(`'${logql}' computes numbers; what is written for both asks for lines`);
  return {
    answer: 'lines',
    index,
    logql: logql.text,
    lucene: lucene.text,
    elasticsearch: linesAggregation(lucene.text, timeField),
  };
}
