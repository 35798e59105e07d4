import type { Severity } from './severities.ts';

/** How urgent an alert is to the escalation matrix. */
export type Priority = 'critical' | 'high' | 'medium' | 'low';

/** Where PagerDuty takes over: one of its services for each priority, with an escalation policy of its own. */
export interface PagerDutyService {
  /** The name of the secret that holds the service's routing key. */
  readonly routingKey: string;
  /** What an event of the service says of its urgency. Source: https://developer.pagerduty.com/docs/send-alert-event */
  readonly severity: 'critical' | 'error' | 'warning' | 'info';
}

export interface EscalationPolicy {
  /** Minutes until somebody must have answered, and until the next role is asked; the next working day where left out. */
  readonly minutes?: number;
  /** Who is asked, one after the other. */
  readonly roles: readonly string[];
  /** None for what becomes a ticket. */
  readonly pagerduty?: PagerDutyService;
}

/**
 * The escalation matrix. PagerDuty carries it out, since only it knows whether somebody acknowledged; the tree of routes
 * does not.
 */
export const escalation = {
  critical: {
    minutes: 5,
    roles: ['on-call SRE', 'SRE manager', 'VP of engineering'],
    pagerduty: { routingKey: 'pagerduty-critical', severity: 'critical' },
  },
  high: {
    minutes: 30,
    roles: ['primary SRE', 'senior SRE', 'SRE manager'],
    pagerduty: { routingKey: 'pagerduty-high', severity: 'error' },
  },
  medium: {
    minutes: 120,
    roles: ['assigned SRE', 'team lead'],
    pagerduty: { routingKey: 'pagerduty-medium', severity: 'warning' },
  },
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
