/**
 * Statements of a PostgreSQL server. Only with `--collector.stat_statements` and the extension pg_stat_statements.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_statements.go
 */
import { counter } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

const statement = { labels: ['user', 'datname', 'queryid'], job: postgresqlExporter } as const;

export const pgStatStatementsCalls = counter('pg_stat_statements_calls_total', {
  help: 'How often a statement ran.',
  ...statement,
});

export const pgStatStatementsDuration = counter('pg_stat_statements_seconds_total', {
  help: 'Time spent in a statement.',
  ...statement,
});

export const pgStatStatementsRows = counter('pg_stat_statements_rows_total', {
  help: 'Rows that a statement returned or changed.',
  ...statement,
});

export const pgStatStatementsBlockRead = counter('pg_stat_statements_block_read_seconds_total', {
  help: 'Time in which a statement read blocks, where the server measures it.',
  ...statement,
});

export const pgStatStatementsBlockWrite = counter('pg_stat_statements_block_write_seconds_total', {
  help: 'Time in which a statement wrote blocks, where the server measures it.',
  ...statement,
});
