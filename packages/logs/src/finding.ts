/** All that can be wrong with a query of logs; each has a page in `docs/problems`. */
export const LOG_CODES = ['logs/logql-refused', 'logs/logql-syntax', 'logs/lucene-syntax'] as const;

/** What is wrong with a query of logs, and where in its text. */
export interface LogFinding {
  readonly code: (typeof LOG_CODES)[number];
  readonly severity: 'error';
  readonly message: string;
  readonly span: readonly [from: number, to: number];
  readonly help: string;
}
