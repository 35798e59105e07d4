import { durationLength, formatDuration } from '@belvedere/core';
import { checkLucene } from '../elasticsearch/check.ts';
import type { ElasticsearchQuery } from '../elasticsearch/query.ts';
import { checkLogql } from '../logql/check.ts';
import { variablesIn } from '../logql/variables.ts';
import type { LogAnswer, LogDefinition } from '../query/log-definition.ts';
import { INDEX_PATTERNS, type LogIndex } from '../stream/index-pattern.ts';
import { fail } from '../template/fail.ts';

export interface SavedLogQueryOptions {
  readonly description: string;
  readonly query: LogDefinition;
  /** How far back it looks from now: `1h`. */
  readonly range: string;
}

/** A query that people come back to, as data. */
export interface SavedLogQuery {
  readonly title: string;
  readonly description: string;
  /** For Loki. */
  readonly logql: string;
  readonly answer: LogAnswer;
  /** For Elasticsearch, and the pattern of the indices that it asks. */
  readonly elasticsearch: ElasticsearchQuery;
  readonly index: LogIndex;
  readonly indexPattern: string;
  readonly range: { readonly from: string; readonly to: string };
}

/**
 * A query that people come back to, in both languages, each checked by its grammar.
 *
 * ```ts
 * savedLogQuery('Payment failures of the last hour', {
 *   description: 'Every payment that failed, with its reason.',
 *   query: payments.logs.field('event').is('payment_failed'),
 *   range: '1h',
 * });
 * ```
 *
 * Throws a `TypeError` where a query is none, an `Inexpressible` where Elasticsearch cannot be asked the same, and a
 * `RangeError` where it needs a variable, which no dashboard would set.
 */
export function savedLogQuery(title: string, { description, query, range }: SavedLogQueryOptions): SavedLogQuery {
  const { logql, elasticsearch, answer, index } = query;
  const findings = [
    [logql, 'LogQL', checkLogql(logql)],
    [elasticsearch.query, 'query for Elasticsearch', checkLucene(elasticsearch.query)],
  ] as const;
  for (const [text, language, found] of findings) if (found.length > 0) fail({}, language, text, found);
  for (const [text] of findings) refuseVariables(title, text);
  return {
    title,
    description,
    logql,
    answer,
    elasticsearch,
    index,
    indexPattern: INDEX_PATTERNS[index],
    range: { from: `now-${formatDuration(durationLength(range))}`, to: 'now' },
  };
}

function refuseVariables(title: string, query: string): void {
  const own = variablesIn(query).filter((name) => !name.startsWith('__'));
  if (own.length === 0) return;
  throw new RangeError(
    `saved query '${title}' needs the variable $${own[0]!}, and outside of a dashboard nothing sets it: name a value`,
  );
}
