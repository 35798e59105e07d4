import { describe, expect, it } from '@jest/globals';
import {
  inhibit,
  LABEL_SHADOW,
  mergeRouting,
  notified,
  receiver,
  route,
  routingFragment,
  SHADOW,
  simulate,
  webhook,
  type Routing,
} from '../index.ts';
import { shared, shopRouting } from '../test-support/shop.ts';

const noon = Date.parse('2026-03-04T11:00:00Z');
const ask = (labels: Record<string, string>, at = noon, firing: Record<string, string>[] = []) =>
  simulate(shopRouting, { labels: { domain: 'shop', ...labels }, at, firing });
const told = (...question: Parameters<typeof ask>): readonly string[] =>
  notified(ask(...question)).map(({ name }) => name);

describe('an alert', () => {
  it('ends at the first route that matches, and at those after it while they continue', () => {
    expect(told({ severity: 'critical' })).toEqual(['paged']);
    expect(told({ severity: 'critical', service: 'till' })).toEqual(['paged', 'sales']);
    expect(told({ severity: 'ticket' })).toEqual(['every-kind']);
    expect(notified(simulate(shopRouting, { labels: {}, at: noon })).map(({ name }) => name)).toEqual(['unowned']);
  });

  it('inherits the waits that its route leaves out', () => {
    const [critical] = ask({ severity: 'critical', alertname: 'A', service: 's', x: 'y' }).notifications;
    expect(critical).toMatchObject({
      group: { alertname: 'A', service: 's' },
      groupKey: '{}/{domain="shop"}/{severity="critical"}:{alertname="A", service="s"}',
      route: { groupWait: 10_000, groupInterval: 300_000, repeatInterval: 14_400_000 },
    });
  });

  it('that is delayed is a group of its own: another that fires already cannot take it along', () => {
    const [first, second] = ['a', 'b'].map(
      (instance) => ask({ severity: 'warning', alertname: 'A', instance }).notifications[0]!,
    );
    expect(first!.groupKey).not.toBe(second!.groupKey);
    expect(first!.route.groupWait).toBe(15 * 60_000);
  });

  it('is told in active intervals alone, and not in mute ones', () => {
    const saturday = Date.parse('2026-03-07T08:30:00Z');
    expect([told({ severity: 'info' }, saturday), told({ severity: 'info' }, saturday - 3_600_000)]).toEqual([
      ['sales'],
      [],
    ]);
    const till = (time: string) => told({ service: 'till', severity: 'ticket' }, Date.parse(time));
    expect(
      ['2026-03-04T20:59:00Z', '2026-03-04T21:00:00Z', '2026-03-05T04:59:00Z', '2026-03-05T05:00:00Z'].map(till),
    ).toEqual([['sales'], [], [], ['sales']]);
  });

  it('is silent during a silence, which ends before its end', () => {
    const stock = (time: string) => told({ service: 'stock', severity: 'critical' }, Date.parse(time)).length;
    expect(
      ['2026-03-07T21:59:59Z', '2026-03-07T22:00:00Z', '2026-03-08T00:59:59Z', '2026-03-08T01:00:00Z'].map(stock),
    ).toEqual([1, 0, 0, 1]);
  });
});

describe('inhibition', () => {
  const routing = (equal: readonly string[], both = false): Routing =>
    mergeRouting(shared, [
      routingFragment('shop', {
        receiver: receiver('shop', [webhook({ url: 'http://127.0.0.1/' })]),
        groupBy: ['alertname'],
        routes: [],
        inhibitions: [
          inhibit('down', { source: { a: 'source' }, target: both ? { domain: 'shop' } : { a: 'target' }, equal }),
        ],
      }),
    ]);
  const silenced = (
    target: Record<string, string>,
    source: Record<string, string>,
    equal = ['service'],
    both = false,
  ): boolean =>
    simulate(routing(equal, both), {
      labels: { domain: 'shop', a: 'target', ...target },
      at: noon,
      firing: [{ domain: 'shop', a: 'source', ...source }],
    }).inhibited !== undefined;

  it('needs the same value of every equal label', () => {
    expect(silenced({ service: 'x' }, { service: 'x' })).toBe(true);
    expect(silenced({ service: 'x' }, { service: 'y' })).toBe(false);
    expect(silenced({ service: 'x', instance: '1' }, { service: 'x', instance: '2' }, ['service', 'instance'])).toBe(
      false,
    );
  });

  it('takes a label that both lack as equal: a misspelt one silences everything', () => {
    expect(silenced({ service: 'x' }, { service: 'y' }, ['servcie'])).toBe(true);
  });

  it('never matches a label that one side lacks', () => {
    expect(silenced({ service: 'x' }, {})).toBe(false);
    expect(silenced({}, { service: 'x' })).toBe(false);
  });

  it('is not done by an alert to itself, nor between two that are both source and target', () => {
    expect(silenced({ a: 'source', service: 'x' }, { service: 'x' }, ['service'], true)).toBe(false);
    expect(silenced({ a: 'other', service: 'x' }, { service: 'x' }, ['service'], true)).toBe(true);
  });
});

describe('the dead man’s switch', () => {
  it('is told to a heartbeat each minute, whatever else happens', () => {
    const answer = simulate(shopRouting, {
      labels: { alertname: 'Watchdog', domain: 'shop', severity: 'info' },
      at: noon,
    });
    expect(notified(answer).map(({ name }) => name)).toEqual(['heartbeat']);
    expect(answer.notifications[0]!.route).toMatchObject({
      groupWait: 0,
      groupInterval: 60_000,
      repeatInterval: 50_000,
    });
  });

  it('hears nothing of a shadow: a second evaluation must not hide that the first one stopped', () => {
    const shadow = { alertname: 'Watchdog', domain: 'shop', [LABEL_SHADOW]: SHADOW };
    expect(notified(simulate(shopRouting, { labels: shadow, at: noon }))).toEqual([]);
  });

  it('needs no domain’s permission: it comes before all of them', () => {
    expect(shopRouting.root.routes.map(({ name }) => name)).toEqual([
      'shadows',
      'dead-mans-switch',
      'grafana-failures',
      'shop',
    ]);
    expect(route('x', {}).mute).toEqual([]);
  });
});
