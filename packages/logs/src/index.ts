export { logStream, type LogStream, type LogStreamOptions } from './stream/log-stream.ts';
export { type FieldKind, type LogFields } from './stream/field.ts';
export { INDEX_PATTERNS, type LogIndex } from './stream/index-pattern.ts';
export { not, type Match } from './stream/match.ts';
export { type VariableReference } from './stream/variable.ts';
export { SEARCH_EVERYTHING } from './query/search.ts';
export { Inexpressible } from './query/inexpressible.ts';
export { LogQuery } from './query/log-query.ts';
export { type LogAnswer, type LogDefinition } from './query/log-definition.ts';
export { LogMetric } from './query/log-metric.ts';
export { type MeasureOptions } from './query/measure.ts';
export { type BucketAggregation, type ElasticsearchQuery, type MetricAggregation } from './elasticsearch/query.ts';
export { LOG_CODES, type LogFinding } from './finding.ts';
export { checkLogql } from './logql/check.ts';
export { variablesIn } from './logql/variables.ts';
export { checkLucene } from './elasticsearch/check.ts';
export { logql, type LogqlValue } from './template/logql.ts';
export { lucene, type LuceneValue } from './template/lucene.ts';
export { type Logql, type Lucene } from './template/written-query.ts';
export { writtenLogs, type WrittenLogsOptions } from './template/written-logs.ts';
export { savedLogQuery, type SavedLogQuery, type SavedLogQueryOptions } from './saved/saved-log-query.ts';
export { exploreUrl, type LogDatasource } from './saved/explore-url.ts';
export {
  derivedField,
  traceField,
  VALUE,
  type DerivedField,
  type DerivedFieldOptions,
} from './correlation/derived-field.ts';
