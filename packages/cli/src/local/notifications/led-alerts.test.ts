import { describe, expect, it } from '@jest/globals';
import { inhibit, mergeRouting, receiver, routingFragment, secret, slack } from '@belvedere/routing';
import type { RuleGroupState } from '../prometheus-api.ts';
import { ledAlerts } from './led-alerts.ts';

const to = (name: string) => receiver(name, [slack({ channel: `#${name}`, webhook: secret('slack') })]);
const routing = mergeRouting({ receiver: to('unowned'), groupBy: ['alertname'], routes: [], inhibitions: [] }, [
  routingFragment('shop', {
    receiver: to('shop'),
    groupBy: ['alertname'],
    routes: [],
    inhibitions: [
      inhibit('down', { source: { alertname: 'Down' }, target: { alertname: 'Slow' }, equal: ['service'] }),
    ],
  }),
]);

const rule = (name: string, state: 'pending' | 'firing'): RuleGroupState['rules'][number] => ({
  name,
  query: 'x',
  type: 'alerting',
  health: 'ok',
  state,
  alerts: [{ labels: { alertname: name, domain: 'shop', service: 'till' }, annotations: { summary: name }, state }],
});
const recording: RuleGroupState['rules'][number] = { name: 'a:b', query: 'x', type: 'recording', health: 'ok' };

const receiversOf = (rules: RuleGroupState['rules']) =>
  Object.fromEntries(
    ledAlerts([{ name: 'g', interval: 30, rules }], routing, 0).map(({ name, receivers }) => [name, receivers]),
  );

describe('an alert on the page', () => {
  it('has whom it goes to, and why', () => {
    const [slow] = ledAlerts([{ name: 'g', interval: 30, rules: [recording, rule('Slow', 'pending')] }], routing, 0);
    expect(slow).toMatchObject({ name: 'Slow', state: 'pending', receivers: ['shop (Slack #shop)'] });
    expect(slow!.because).toMatch(/^Notified: shop\.\n.*because domain="shop"/s);
  });

  it('goes to nobody while one fires that says more, and not before it fires', () => {
    const shop = ['shop (Slack #shop)'];
    expect(receiversOf([rule('Slow', 'firing'), rule('Down', 'pending')])).toEqual({ Slow: shop, Down: shop });
    expect(receiversOf([rule('Slow', 'firing'), rule('Down', 'firing')])).toEqual({ Slow: [], Down: shop });
  });
});
