import { describe, expect, it } from '@jest/globals';
import { escalation } from '@belvedere/organization';
import { delayed, delayedEscalation, nobody, onCall, receiver, teamReceiver, ticket } from '../index.ts';

const manager = receiver('manager', []);

describe('what teams share', () => {
  it('is a channel and a mailbox for each of them, by secrets of their names', () => {
    expect(teamReceiver('database')).toMatchObject({
      name: 'team-database',
      integrations: [
        { kind: 'slack', channel: '#database', webhook: { secret: 'slack-database' } },
        { kind: 'email', to: ['database@example.com'] },
      ],
    });
  });

  it('is a service of PagerDuty for each priority, as urgent as the matrix says', () => {
    expect(
      (['critical', 'high', 'medium'] as const)
        .map(onCall)
        .map(({ routingKey, severity }) => [routingKey.secret, severity]),
    ).toEqual([
      ['pagerduty-critical', 'critical'],
      ['pagerduty-high', 'error'],
      ['pagerduty-medium', 'warning'],
    ]);
    expect(() => onCall('low' as never)).toThrow('it becomes a ticket');
    expect(ticket()).toMatchObject({ project: 'OPS', token: { secret: 'jira-token' }, resolveTransition: 'Done' });
    expect(nobody.integrations).toEqual([]);
  });
});

describe('a delay', () => {
  it('holds for every alert, since each is a group of its own', () => {
    const made = delayed('late', { where: { severity: 'warning' }, receiver: manager, wait: '15m' });
    expect(made).toMatchObject({ groupBy: '...', groupWait: 900_000, continue: false });
  });

  it('can escalate where there is no PagerDuty: a second route, tried first, that lets the first one tell', () => {
    const made = delayedEscalation('manager', escalation.critical, { severity: 'critical' }, manager);
    expect(made).toMatchObject({ groupBy: '...', groupWait: 300_000, continue: true });
    expect(() => delayedEscalation('late', escalation.low, {}, manager)).toThrow('waits for the next working day');
  });
});
