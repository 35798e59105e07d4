import type { Severity } from './severities.ts';

/** How urgent an alert is to the escalation matrix. */
export type Priority = 'critical' | 'high' | 'medium' | 'low';

export interface EscalationPolicy {
  /** Minutes until somebody must have answered, and until the next role is asked; the next working day where left out. */
  readonly minutes?: number;
  /** Who is asked, one after the other. */
  readonly roles: readonly string[];
}

/**
 * The escalation matrix. PagerDuty carries it out, since only it knows whether somebody acknowledged; the tree of routes
 * does not.
 */
export const escalation = {
  critical: { minutes: 5, roles: ['on-call SRE', 'SRE manager', 'VP of engineering'] },
  high: { minutes: 30, roles: ['primary SRE', 'senior SRE', 'SRE manager'] },
  medium: { minutes: 120, roles: ['assigned SRE', 'team lead'] },
  low: { roles: ['ticket queue'] },
} as const satisfies Readonly<Record<Priority, EscalationPolicy>>;

/**
 * The priority of an alert: a warning is high where it tells of a broken objective, else medium; what is a ticket or only
 * shown is low.
 */
export function priorityOf(severity: Severity, breaksObjective: boolean): Priority {
  switch (severity) {
    case 'critical':
      return 'critical';
    case 'warning':
      return breaksObjective ? 'high' : 'medium';
    case 'ticket':
    case 'info':
      return 'low';
  }
}
