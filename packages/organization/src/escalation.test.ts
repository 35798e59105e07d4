import { describe, expect, it } from '@jest/globals';
import { escalation, priorityOf, SEVERITIES } from './index.ts';

describe('the priority of an alert', () => {
  it('follows its severity, and for a warning whether an objective is broken', () => {
    const table = SEVERITIES.map((severity) => [severity, priorityOf(severity, false), priorityOf(severity, true)]);
    expect(table).toEqual([
      ['critical', 'critical', 'critical'],
      ['warning', 'medium', 'high'],
      ['ticket', 'low', 'low'],
      ['info', 'low', 'low'],
    ]);
  });

  it('has a policy whose first answer comes the sooner, the more urgent it is', () => {
    const minutes = [escalation.critical, escalation.high, escalation.medium].map((policy) => policy.minutes);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  });

  it('has a service of PagerDuty, unless it becomes a ticket', () => {
    const services = Object.values(escalation).map((policy) =>
      'pagerduty' in policy ? policy.pagerduty.severity : undefined,
    );
    expect(services).toEqual(['critical', 'error', 'warning', undefined]);
  });
});
