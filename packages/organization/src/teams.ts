/** A team that owns alerts: the label `team` names it, and routes lead to it. */
export interface Team {
  /** As sentences name it. */
  readonly title: string;
  /** The Slack channel that it reads. */
  readonly slack: `#${string}`;
  /** The mailbox that it reads. */
  readonly email: string;
}

/**
 * Who owns what: the domain teams, and those to whom several domains turn. Every owner of an alert is one of them, and an
 * alert without an owner belongs to its domain's team.
 */
export const teams = {
  'insurance-leads': { title: 'insurance leads', slack: '#insurance-leads', email: 'insurance-leads@example.com' },
  'feature-store': { title: 'feature store', slack: '#feature-store', email: 'feature-store@example.com' },
  trading: { title: 'trading', slack: '#trading', email: 'trading@example.com' },
  documents: { title: 'documents', slack: '#documents', email: 'documents@example.com' },
  platform: { title: 'platform', slack: '#platform', email: 'platform@example.com' },
  database: { title: 'database', slack: '#database', email: 'database@example.com' },
  ml: { title: 'machine learning', slack: '#ml', email: 'ml@example.com' },
  security: { title: 'security', slack: '#security-alerts', email: 'security@example.com' },
  business: { title: 'business', slack: '#business-alerts', email: 'business@example.com' },
} as const satisfies Readonly<Record<string, Team>>;

export type TeamName = keyof typeof teams;
