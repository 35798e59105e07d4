import {
  deadMansSwitch,
  delayed,
  email,
  grafanaFailures,
  inhibit,
  jira,
  mergeRouting,
  onCall,
  opsgenie,
  pagerduty,
  receiver,
  route,
  routingFragment,
  secret,
  shadows,
  silence,
  slack,
  sns,
  teams,
  timeInterval,
  webhook,
  type Routing,
  type RoutingFragment,
  type SharedRouting,
} from '../index.ts';

/** A receiver of every kind, for a small shop. */
export const everyKind = receiver('every-kind', [
  slack({ channel: '#shop', webhook: secret('slack-shop') }),
  email({ to: ['shop@example.com', 'owner@example.com'] }),
  pagerduty({ routingKey: secret('pagerduty-shop'), severity: 'critical' }),
  webhook({ url: secret('webhook-shop') }),
  webhook({ url: 'http://127.0.0.1:9095/' }),
  sns({ to: { phoneNumber: '+41000000000' }, region: 'eu-central-1' }),
  sns({ to: { topicArn: 'arn:aws:sns:eu-central-1:000000000000:shop' }, region: 'eu-central-1' }),
  teams({ webhook: secret('teams-shop') }),
  jira({
    url: 'https://example.atlassian.net/rest/api/2',
    project: 'SHOP',
    issueType: 'Task',
    user: 'alerts@example.com',
    token: secret('jira-shop'),
    resolveTransition: 'Done',
    reopenTransition: 'Reopen',
  }),
  opsgenie({ apiKey: secret('opsgenie-shop'), priority: 'P1', team: 'shop' }),
]);

export const sales = receiver('sales', [email({ to: ['sales@example.com'] })]);
export const paged = receiver('paged', [onCall('critical')]);

/** A night over midnight, and a season. */
export const night = timeInterval(
  'night',
  { times: [['22:00', '24:00']], location: 'Europe/Zurich' },
  { times: [['00:00', '06:00']], location: 'Europe/Zurich' },
);
export const opening = timeInterval('opening', {
  weekdays: [['monday', 'friday'], 'saturday'],
  times: [['09:00', '18:30']],
  location: 'Europe/Zurich',
});

export const shop: RoutingFragment = routingFragment('shop', {
  receiver: everyKind,
  groupBy: ['alertname', 'service'],
  routes: [
    route('critical', { where: { severity: 'critical' }, receiver: paged, continue: true, groupWait: '10s' }),
    delayed('warning', { where: { severity: 'warning' }, receiver: everyKind, wait: '15m' }),
    route('info', { where: { severity: 'info' }, receiver: sales, active: [opening] }),
    route('till', { where: { service: 'till' }, receiver: sales, mute: [night] }),
  ],
  inhibitions: [
    inhibit('till down', { source: { alertname: 'TillDown' }, target: { alertname: 'TillSlow' }, equal: ['service'] }),
  ],
  silences: [
    silence('stocktaking', {
      where: { service: 'stock' },
      from: '2026-03-07T22:00:00Z',
      until: '2026-03-08T02:00:00+01:00',
      author: 'shop',
      comment: 'Counting',
    }),
  ],
});

export const shared: SharedRouting = {
  receiver: receiver('unowned', [email({ to: ['unowned@example.com'] })]),
  groupBy: ['alertname', 'domain'],
  routes: [
    shadows(),
    deadMansSwitch(receiver('heartbeat', [webhook({ url: secret('heartbeat-url'), sendResolved: false })])),
    grafanaFailures(sales),
  ],
  inhibitions: [],
};

export const shopRouting: Routing = mergeRouting(shared, [shop]);
