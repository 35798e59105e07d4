import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  alertmanagerConfiguration,
  mergeRouting,
  pagerduty,
  receiver,
  routingFragment,
  secret,
  simulate,
  slack,
  sns,
  unsupportedByAlertmanager,
  withWebhooks,
  type Routing,
} from '../index.ts';
import { receiversOf } from '../model/parts.ts';
import { arbitraryLabels, arbitraryRouting, arbitraryTime } from '../testing/index.ts';
import { shared, shopRouting } from '../test-support/shop.ts';

const toListener = (routing: Routing): Routing =>
  withWebhooks(routing, ({ name }, sendResolved) => `http://127.0.0.1:1/${name}/${sendResolved}`);

const integrationsOf = (routing: Routing, name: string) =>
  receiversOf(routing).find((one) => one.name === name)!.integrations;

describe('a tree that tells one listener', () => {
  it('has nothing but webhooks to it: no secret, nothing that an old Alertmanager lacks', () => {
    const routing = toListener(shopRouting);
    const text = alertmanagerConfiguration(routing);
    expect(text).not.toMatch(/_file:/);
    expect(new Set(text.match(/\w+_configs:/g))).toEqual(new Set(['webhook_configs:']));
    expect(text.match(/url: .*/g)!.every((line) => line.startsWith('url: http://127.0.0.1:1/'))).toBe(true);
    expect(unsupportedByAlertmanager(routing, { version: [0, 25] })).toEqual([]);
  });

  it('tells apart who hears of an alert’s end and who does not; nobody stays nobody', () => {
    const mixed = receiver('mixed', [
      slack({ channel: '#shop', webhook: secret('slack') }),
      sns({ to: { phoneNumber: '+41000000000' }, region: 'eu-central-1' }),
      pagerduty({ routingKey: secret('pagerduty'), severity: 'critical' }),
    ]);
    const fragment = routingFragment('shop', { receiver: mixed, groupBy: ['alertname'], routes: [] });
    const routing = toListener(mergeRouting(shared, [fragment]));
    expect(integrationsOf(routing, 'mixed')).toEqual([
      { kind: 'webhook', url: 'http://127.0.0.1:1/mixed/true', sendResolved: true },
      { kind: 'webhook', url: 'http://127.0.0.1:1/mixed/false', sendResolved: false },
    ]);
    expect(integrationsOf(routing, 'heartbeat')).toEqual([
      { kind: 'webhook', url: 'http://127.0.0.1:1/heartbeat/false', sendResolved: false },
    ]);
    expect(integrationsOf(routing, 'nobody')).toEqual([]);
  });

  it('leads every alert as before: same routes, groups, waits and quiet times', () => {
    fc.assert(
      fc.property(arbitraryRouting, arbitraryLabels, arbitraryTime, (routing, labels, at) => {
        const seen = (tree: Routing) =>
          simulate(tree, { labels, at }).notifications.map(({ route, receiver: { name }, ...rest }) => ({
            ...rest,
            name,
            waits: [route.groupWait, route.groupInterval, route.repeatInterval],
          }));
        expect(seen(toListener(routing))).toEqual(seen(routing));
      }),
      { numRuns: 50 },
    );
  });
});
