import { describe, expect, it } from '@jest/globals';
import {
  inhibit,
  mergeRouting,
  notified,
  receiver,
  routingFragment,
  secret,
  simulate,
  slack,
  type Routing,
} from '@belvedere/routing';
import { alertmanagerConfig } from './alertmanager-config.ts';
import { routingOf } from './routing-of.ts';

const everybody = receiver('everybody', [slack({ channel: '#all', webhook: secret('slack-all') })]);
const treeWith = (groupBy: string): Routing =>
  mergeRouting(
    {
      receiver: everybody,
      groupBy: [groupBy],
      routes: [],
      inhibitions: [
        inhibit('down', { source: { alertname: 'Down' }, target: { alertname: 'Slow' }, equal: 'identity' }),
      ],
    },
    [routingFragment('shop', { receiver: everybody, groupBy: [groupBy], routes: [] })],
  );

describe('the tree that runs here', () => {
  it('is that of the domain which has one, as it is compiled', () => {
    const routing = routingOf([{}, { routing: { tree: treeWith('alertname'), groups: [] } }], ['cluster']);
    const text = alertmanagerConfig(routing, [0, 25], '127.0.0.1:7700');
    expect(text).toContain('equal:\n      - cluster');
    expect(text).toContain('url: http://127.0.0.1:7700/api/notifications/everybody/firing-and-resolved');
    expect(text).not.toContain('slack');
  });

  it('tells the page of everything where no domain has one', () => {
    const routing = routingOf([{}, {}], []);
    const [page] = notified(simulate(routing, { labels: { alertname: 'Any' }, at: 0 }));
    expect(page!.name).toBe('page');
    expect(alertmanagerConfig(routing, [0, 25], '127.0.0.1:7700')).toContain(
      'url: http://127.0.0.1:7700/api/notifications/page/firing-and-resolved',
    );
  });

  it('is refused by name where the Alertmanager cannot read it', () => {
    expect(() => alertmanagerConfig(treeWith('a.b'), [0, 25], '127.0.0.1:7700')).toThrow(/0\.25.*UTF-8/);
  });
});
