import { describe, expect, it } from '@jest/globals';
import { pagerduty, receiver, secret, slack, sns, webhook } from '@belvedere/routing';
import {
  LONGEST_TEXT,
  MOST_ALERTS,
  MOST_NOTIFICATIONS,
  NO_NOTIFICATIONS,
  withNotification,
  type Incoming,
  type NotificationsState,
} from './notifications.ts';
import type { PayloadAlert } from './payload.ts';

const critical = receiver('shop-critical', [
  slack({ channel: '#alerts-critical', webhook: secret('slack') }),
  pagerduty({ routingKey: secret('pagerduty-on-call'), severity: 'critical' }),
  sns({ to: { phoneNumber: '+41000000000' }, region: 'eu-central-1' }),
]);
const heartbeat = receiver('heartbeat', [webhook({ url: secret('heartbeat-url'), sendResolved: false })]);

const alert = (alertname: string, changes: Partial<PayloadAlert> = {}): PayloadAlert => ({
  status: 'firing',
  labels: { alertname, service: 'till' },
  annotations: { summary: 'Slow' },
  startsAt: '2026-03-04T11:00:00Z',
  ...changes,
});

const incoming = (alerts: readonly PayloadAlert[], changes: Partial<Incoming> = {}): Incoming => ({
  receiver: critical,
  hears: 'firing-and-resolved',
  payload: { status: 'firing', groupLabels: { alertname: 'Slow' }, alerts },
  at: 7,
  ...changes,
});

const after = (all: readonly Incoming[]): NotificationsState => all.reduce(withNotification, NO_NOTIFICATIONS);

describe('what production would have been told', () => {
  it('is shown with those of the receiver’s integrations that hear of it', () => {
    const [first] = after([incoming([alert('Slow')])]).told;
    expect(first).toEqual({
      receiver: 'shop-critical',
      integrations: ['Slack #alerts-critical', 'PagerDuty on-call'],
      at: 7,
      status: 'firing',
      group: '{alertname="Slow"}',
      alerts: [
        {
          name: 'Slow',
          status: 'firing',
          summary: 'Slow',
          labels: '{service="till"}',
          startsAt: '2026-03-04T11:00:00Z',
        },
      ],
      more: 0,
    });
  });

  it('is one where Alertmanager tells all integrations the same at once', () => {
    const ends = alert('Slow', { status: 'resolved' });
    const integrations = (all: readonly Incoming[]) => after(all).told.map((one) => one.integrations);
    const loud = ['Slack #alerts-critical', 'PagerDuty on-call'];
    const sms = ['SMS +41000000000'];
    const toSms = incoming([alert('Slow')], { hears: 'firing', at: 8 });
    expect(integrations([incoming([alert('Slow')]), toSms])).toEqual([[...loud, ...sms]]);
    expect(integrations([toSms, incoming([alert('Slow')])])).toEqual([[...loud, ...sms]]);
    expect(integrations([incoming([alert('Slow'), ends]), toSms])).toEqual([sms, loud]);
    expect(integrations([incoming([alert('Slow')]), { ...toSms, at: 9_000 }])).toEqual([sms, loud]);
    expect(integrations([incoming([alert('Slow')]), incoming([alert('Slow')])])).toEqual([loud, loud]);
  });

  it('is bounded, newest first', () => {
    const many = Array.from({ length: MOST_NOTIFICATIONS + 3 }, (_, at) => incoming([alert('Slow')], { at }));
    const { told, dropped } = after(many);
    expect([told.length, told[0]!.at, told.at(-1)!.at, dropped]).toEqual([
      MOST_NOTIFICATIONS,
      MOST_NOTIFICATIONS + 2,
      3,
      3,
    ]);
  });

  it('is bounded in its alerts and their texts', () => {
    const alerts = Array.from({ length: MOST_ALERTS + 5 }, () =>
      alert('x'.repeat(10_000), { labels: { alertname: 'x'.repeat(10_000), y: 'y'.repeat(10_000) } }),
    );
    const [one] = after([incoming(alerts)]).told;
    expect([one!.alerts.length, one!.more]).toEqual([MOST_ALERTS, 5]);
    expect(JSON.stringify(one).length).toBeLessThan((MOST_ALERTS + 1) * (3 * LONGEST_TEXT + 100));
  });
});

describe('the dead man’s switch', () => {
  const beat = (at: number, changes: Partial<PayloadAlert> = {}) =>
    incoming([alert('Watchdog', changes)], { receiver: heartbeat, hears: 'firing', at });

  it('is counted, and not listed', () => {
    expect(after([beat(1), incoming([alert('Slow')]), beat(2), beat(3)])).toMatchObject({
      told: [{ receiver: 'shop-critical' }],
      heartbeats: [{ receiver: 'heartbeat', integrations: ['webhook heartbeat-url'], count: 3, last: 3 }],
    });
  });

  it('is listed where it ends, or shares a notification', () => {
    const ended = beat(1, { status: 'resolved' });
    const shared = incoming([alert('Watchdog'), alert('Slow')]);
    expect(after([ended, shared])).toMatchObject({ told: [{}, {}], heartbeats: [] });
  });
});
