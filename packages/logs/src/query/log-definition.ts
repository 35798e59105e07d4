import type { ElasticsearchQuery } from '../elasticsearch/query.ts';
import type { LogIndex } from '../stream/index-pattern.ts';

/** What a query answers with: log lines, a number for each point in time, or one number for the whole time range. */
export type LogAnswer = 'lines' | 'series' | 'values';

/** One definition for both languages, as a panel or a saved query takes it. */
export interface LogDefinition {
  readonly answer: LogAnswer;
  /** What Elasticsearch keeps the lines in: the data source to ask. */
  readonly index: LogIndex;
  readonly logql: string;
  /** Reading it throws an `Inexpressible` where Lucene's language cannot say the same. */
  readonly lucene: string;
  /** Reading it throws an `Inexpressible` where Elasticsearch cannot answer the same. */
  readonly elasticsearch: ElasticsearchQuery;
}
