/** What Elasticsearch keeps the logs in, by what they are about. Each is a data source of Grafana, which reads one pattern. */
export const INDEX_PATTERNS = {
  general: 'general-*',
  errors: 'errors-*',
  security: 'security-*',
  revenue: 'revenue-*',
  trading: 'trading-*',
} as const;

export type LogIndex = keyof typeof INDEX_PATTERNS;
