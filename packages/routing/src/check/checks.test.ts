import { count } from '@belvedere/core';
import { gauge } from '@belvedere/promql';
import { alert, ruleGroup } from '@belvedere/rule-kit';
import { describe, expect, it } from '@jest/globals';
import {
  checkRouting,
  deadMansSwitch,
  inhibit,
  mergeRouting,
  not,
  notPattern,
  pattern,
  receiver,
  route,
  routingFragment,
  silence,
  timeInterval,
  webhook,
  type Inhibition,
  type RoutedAlert,
  type Route,
} from '../index.ts';
import { possibleRoutes, routedAlerts } from './routed-alert.ts';

const lag = gauge('lag', { help: 'Lag.', labels: ['topic'], job: [] });
const to = (name: string) => receiver(name, [webhook({ url: `http://127.0.0.1/${name}` })]);

/** An alert of the one domain here, with labels that its series bring. */
const alertOf = (name: string, labels: Record<string, string> = {}, open: readonly string[] = []): RoutedAlert => ({
  name,
  labels: { alertname: name, domain: 'trading', team: 'trading', severity: 'warning', service: 'api', ...labels },
  open: new Set(open),
  site: {},
});

const SLOW = alertOf('Slow', {}, ['instance']);
const DOWN = alertOf('Down', { severity: 'critical' });
const WATCHDOG = alertOf('Watchdog', { severity: 'info', service: 'monitoring' });

interface Tree {
  readonly routes?: readonly Route[];
  readonly first?: readonly Route[];
  readonly inhibitions?: readonly Inhibition[];
  readonly silenced?: Parameters<typeof silence>[1]['where'];
}

const treeOf = ({ routes = [], first = [deadMansSwitch(to('heartbeat'))], inhibitions = [], silenced }: Tree) =>
  mergeRouting({ receiver: to('unowned'), groupBy: ['alertname'], routes: first, inhibitions: [] }, [
    routingFragment('trading', {
      receiver: to('trading'),
      groupBy: ['alertname'],
      routes,
      inhibitions,
      silences:
        silenced === undefined
          ? []
          : [
              silence('s', {
                where: silenced,
                from: '2026-01-01T00:00:00Z',
                until: '2026-01-02T00:00:00Z',
                author: 'a',
                comment: 'b',
              }),
            ],
    }),
  ]);

const found = (tree: Tree, alerts = [SLOW, DOWN, WATCHDOG]): readonly string[] =>
  checkRouting(treeOf(tree), alerts).map(
    ({ code, severity, where, message }) => `${severity} ${code} ${where.object}: ${message}`,
  );

it('nothing is found in a sound tree', () => {
  expect(found({ routes: [route('critical', { where: { severity: 'critical' }, receiver: to('on-call') })] })).toEqual(
    [],
  );
});

describe('an alert whose series decide', () => {
  const tree = treeOf({
    first: [],
    routes: [
      route('one', { where: { instance: '1' }, receiver: to('one') }),
      route('warning', { where: { severity: 'warning' }, receiver: to('warning') }),
    ],
  });
  const ends = (alert: RoutedAlert) => possibleRoutes(tree.root, alert).map(({ receiver: { name } }) => name);

  it('can end at every route that its labels may match', () => {
    expect(ends(SLOW)).toEqual(['one', 'warning']);
    expect(ends(DOWN)).toEqual(['trading']);
    expect(ends(alertOf('Slow', { severity: 'info' }, ['instance']))).toEqual(['one', 'trading']);
  });

  it('has what its definition states, whatever they bring', () => {
    expect(ends(alertOf('Slow', { instance: '2' }, ['instance']))).toEqual(['warning']);
  });
});

describe('the alerts of groups', () => {
  it('have the labels of their group, and open those of their series and of the target', () => {
    const rules = [
      alert('Slow', {
        when: lag.above(count(1)),
        severity: 'info',
        service: 'api',
        labels: { tier: 'own' },
        summary: 'a',
        description: 'b',
      }),
    ];
    const group = ruleGroup('trading', 'x', { labels: { area: 'eu', tier: 'web' }, rules });
    const [slow] = routedAlerts([group], ['cluster']);
    expect(slow!.labels).toMatchObject({ alertname: 'Slow', domain: 'trading', area: 'eu', tier: 'own' });
    expect([...slow!.open]).toEqual(['topic', 'job', 'instance', 'cluster']);
  });
});

describe('equal labels', () => {
  const of = (equal: readonly string[], alerts?: RoutedAlert[]) =>
    found(
      {
        inhibitions: [inhibit('i', { source: { alertname: 'Down' }, target: { alertname: ['Slow', 'Late'] }, equal })],
      },
      alerts,
    ).filter((text) => text.includes('routing/equal-label'));
  const late = alertOf('Late');
  const down = alertOf('Down', { severity: 'critical' }, ['instance']);

  it('that a whole side lacks never match', () => {
    expect(of(['instance'], [SLOW, late, DOWN])).toEqual([
      "error routing/equal-label inhibition trading: i: No source has the label 'instance', which its targets have: nothing is ever silenced.",
    ]);
    expect(of(['instance'], [late, down])).toEqual([
      "error routing/equal-label inhibition trading: i: No target has the label 'instance', which its sources have: nothing is ever silenced.",
    ]);
  });

  it('that some targets lack spare these', () => {
    expect(of(['instance'], [SLOW, late, down])).toEqual([
      "warning routing/equal-label inhibition trading: i: Late lacks the label 'instance', which all its sources have: never silenced.",
    ]);
  });

  it('that nobody has silence too much', () => {
    expect(of(['servcie'], [SLOW, late, DOWN])[0]).toContain('so that each source silences every target');
    expect(of(['service'], [SLOW, late, DOWN])).toEqual([]);
  });
});

describe('the dead man’s switch', () => {
  const silenced = (tree: Tree) => found(tree).filter((text) => text.includes('heartbeat-silenced'));
  const always = timeInterval('always', { times: [['00:00', '24:00']] });

  it.each<[string, Tree]>([
    [
      'inhibition trading: i: It can silence',
      {
        inhibitions: [
          inhibit('i', { source: { alertname: 'Down' }, target: { severity: not('critical') }, equal: ['domain'] }),
        ],
      },
    ],
    ['silence trading: s: It silences', { silenced: { severity: 'info' } }],
    [
      'route w: It is quiet at times',
      { first: [route('w', { where: { alertname: 'Watchdog' }, mute: [always], repeatInterval: '1m' })] },
    ],
    ['route w: Watchdog is told less often', { first: [route('w', { where: { alertname: 'Watchdog' } })] }],
    ['route trading: Watchdog is told less often', { first: [] }],
  ])('%s', (sentence, tree) => {
    expect(silenced(tree).join('\n')).toContain(`error routing/heartbeat-silenced ${sentence}`);
  });

  it('is left alone by what names other alerts', () => {
    expect(silenced({ silenced: { severity: 'critical' } })).toEqual([]);
  });
});

describe('a route that no alert can come to', () => {
  const unreachable = (...routes: Route[]) => found({ routes }).filter((text) => text.includes('unreachable-route'));
  const at = (name: string, where: Parameters<typeof route>[1]['where'] = {}, further = {}) =>
    route(name, { where, receiver: to(name), ...further });

  it('contradicts what is above it, or itself', () => {
    expect(unreachable(at('a', { domain: 'platform' }))[0]).toContain(
      'No alert has both domain="trading" and domain="platform".',
    );
    expect(
      unreachable(
        at('a', { severity: ['critical', 'warning'] }, { routes: [at('b', { severity: notPattern('c.*|w.*') })] }),
      ),
    ).toHaveLength(1);
    expect(
      unreachable(at('a', { severity: 'critical' }, { routes: [at('b', { severity: pattern('cri.*') })] })),
    ).toEqual([]);
  });

  it('comes after one that takes all of it', () => {
    const general = at('general', { severity: ['critical', 'warning'] });
    const special = at('special', { severity: 'critical', service: 'api' });
    expect(unreachable(general, special)[0]).toContain('The route general before it takes every alert');
    expect(unreachable(special, general)).toEqual([]);
    expect(unreachable({ ...general, continue: true }, special)).toEqual([]);
    expect(unreachable(at('none'), special)).toHaveLength(1);
  });

  it('is not one that a pattern before it may leave something', () => {
    expect(unreachable(at('a', { service: pattern('a.*') }), at('b', { service: not('b') }))).toEqual([]);
  });
});

describe('a matcher', () => {
  const unknown = (where: Parameters<typeof route>[1]['where'] & object) =>
    found({ routes: [route('a', { where, receiver: to('a') })] }).filter((text) => text.includes('unknown-value'));

  it('names what there is', () => {
    expect(unknown({ alertname: 'Slwo' })[0]).toContain("No alert has the alertname 'Slwo'.");
    expect(unknown({ team: 'tradnig' as never })[0]).toContain("No alert has the team 'tradnig'.");
    expect(unknown({ service: pattern('apis.*') })).toHaveLength(1);
    expect(unknown({ service: not(['api', 'apu']) })).toHaveLength(1);
    expect(
      unknown({ service: pattern('ap.*'), severity: not('critical'), instance: 'any', category: not('') as never }),
    ).toEqual([]);
  });

  it('may name Grafana’s own alerts', () => {
    expect(unknown({ alertname: 'DatasourceNoData' })).toEqual([]);
  });
});
