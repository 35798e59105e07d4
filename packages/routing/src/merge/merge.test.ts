import { describe, expect, it } from '@jest/globals';
import {
  mergeRouting,
  notified,
  receiver,
  routingFragment,
  route,
  simulate,
  timeInterval,
  webhook,
  withIdentityLabels,
} from '../index.ts';
import { shared, shop, shopRouting } from '../test-support/shop.ts';

const hook = (name: string) => receiver(name, [webhook({ url: `http://127.0.0.1/${name}` })]);
const other = routingFragment('cellar', { receiver: hook('cellar'), groupBy: ['alertname'], routes: [] });
const at = Date.UTC(2026, 2, 4, 12);
const told = (routing: typeof shopRouting, labels: Record<string, string>, time = at): readonly string[] =>
  notified(simulate(routing, { labels, at: time })).map(({ name }) => name);

describe('a merged tree', () => {
  it('does not depend on the order of its fragments', () => {
    expect(names(mergeRouting(shared, [shop, other]))).toEqual(names(mergeRouting(shared, [other, shop])));
  });

  it('shows a fragment nothing but its own domain', () => {
    const routing = mergeRouting(shared, [shop, other]);
    expect(told(routing, { domain: 'cellar', severity: 'critical' })).toEqual(['cellar']);
    expect(told(routing, { domain: 'attic', severity: 'critical' })).toEqual(['unowned']);
    for (const { source, target } of routing.inhibitions) {
      expect([source, target]).toEqual([
        expect.arrayContaining([{ label: 'domain', operator: '=', value: 'shop' }]),
        expect.arrayContaining([{ label: 'domain', operator: '=', value: 'shop' }]),
      ]);
    }
    expect(routing.silences.map(({ matchers }) => matchers[0])).toEqual([
      { label: 'domain', operator: '=', value: 'shop' },
    ]);
  });

  it('refuses two fragments of one domain', () => {
    expect(() => mergeRouting(shared, [shop, shop])).toThrow('two fragments route the alerts of shop');
  });

  it('keeps a maintenance quiet in every route of the domain: none is inherited', () => {
    const sunday = timeInterval('sunday', { weekdays: ['sunday'] });
    const inner = route('inner', { where: { severity: 'critical' }, routes: [route('leaf', { where: { a: 'b' } })] });
    const closed = routingFragment('cellar', { ...other, routes: [inner], maintenance: [sunday] });
    const routing = mergeRouting(shared, [closed]);
    const onSunday = Date.UTC(2026, 2, 1, 12);
    for (const labels of [{}, { severity: 'critical' }, { severity: 'critical', a: 'b' }]) {
      expect([
        told(routing, { domain: 'cellar', ...labels }),
        told(routing, { domain: 'cellar', ...labels }, onSunday),
      ]).toEqual([['cellar'], []]);
    }
  });
});

describe('a shadow', () => {
  it('tells nobody, and keeps nobody from being told', () => {
    const slow = { domain: 'shop', alertname: 'TillSlow', service: 'till', severity: 'critical' };
    const down = { domain: 'shop', alertname: 'TillDown', service: 'till' };
    expect(told(shopRouting, { ...slow, belvedere_shadow: 'true' })).toEqual([]);
    const besides = (firing: Record<string, string>) =>
      notified(simulate(shopRouting, { labels: slow, at, firing: [firing] })).length;
    expect([besides(down), besides({ ...down, belvedere_shadow: 'true' })]).toEqual([0, 1 + 1]);
  });
});

describe('identity labels', () => {
  const routing = withIdentityLabels(shopRouting, ['cluster']);
  const slow = { domain: 'shop', alertname: 'TillSlow', service: 'till', severity: 'critical', cluster: 'a' };

  it('keep one cluster from silencing another', () => {
    const down = (cluster: string) => ({ domain: 'shop', alertname: 'TillDown', service: 'till', cluster });
    const silenced = (cluster: string): boolean =>
      simulate(routing, { labels: slow, at, firing: [down(cluster)] }).inhibited !== undefined;
    expect([silenced('a'), silenced('b')]).toEqual([true, false]);
    expect(simulate(shopRouting, { labels: slow, at, firing: [down('b')] }).inhibited).toBeDefined();
  });

  it('keep the clusters’ alerts in notifications of their own', () => {
    expect(simulate(routing, { labels: slow, at }).notifications[0]!.group).toEqual({
      alertname: 'TillSlow',
      cluster: 'a',
      service: 'till',
    });
  });

  it('change nothing where there are none', () => {
    expect(withIdentityLabels(shopRouting, [])).toBe(shopRouting);
  });
});

const names = (routing: typeof shopRouting): string =>
  JSON.stringify(routing.root, (key, value: unknown) => (key === 'site' ? undefined : value));
