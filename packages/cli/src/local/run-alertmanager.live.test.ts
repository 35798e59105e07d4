/** A real Alertmanager on a tree like production's tells the page, and the page alone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import {
  deadMansSwitch,
  inhibit,
  mergeRouting,
  pagerduty,
  receiver,
  route,
  routingFragment,
  secret,
  silence,
  slack,
  sns,
  timeInterval,
  webhook,
  type Labels,
  type Routing,
} from '@belvedere/routing';
import { findTool } from '@belvedere/toolchain';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePage, type Page } from './page/server.ts';
import { routingOf } from './routing-of.ts';
import { runAlertmanager } from './run-alertmanager.ts';
import type { Server } from './servers.ts';
import { StateStore, type LocalState } from './state.ts';
import { waitFor } from './wait.ts';

const channel = (name: string) => slack({ channel: `#${name}`, webhook: secret(`slack-${name}`) });
const to = (name: string) => receiver(name, [channel(name)]);
const always = timeInterval('always', { times: [['00:00', '24:00']] });
const isoIn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+/, '');

const routing: Routing = mergeRouting(
  {
    receiver: to('unowned'),
    groupBy: ['alertname'],
    routes: [deadMansSwitch(receiver('heartbeat', [webhook({ url: secret('heartbeat-url'), sendResolved: false })]))],
    inhibitions: [],
  },
  [
    routingFragment('shop', {
      receiver: to('shop'),
      groupBy: ['alertname'],
      routes: [
        route('muted', { where: { alertname: 'Muted' }, mute: [always], groupWait: '0s' }),
        route('critical', {
          where: { severity: 'critical' },
          receiver: receiver('shop-critical', [
            channel('alerts-critical'),
            pagerduty({ routingKey: secret('pagerduty-on-call'), severity: 'critical' }),
            sns({ to: { phoneNumber: '+41000000000' }, region: 'eu-central-1' }),
          ]),
          groupWait: '1s',
          groupInterval: '1s',
        }),
        route('patient', { where: { alertname: 'Late' }, groupWait: '1h' }),
        route('rest', { groupWait: '1s' }),
      ],
      inhibitions: [
        inhibit('down', { source: { alertname: 'Down' }, target: { alertname: 'Slow' }, equal: ['service'] }),
      ],
      silences: [
        silence('over', { where: { service: 'oven' }, from: isoIn(-2), until: isoIn(-1), author: 'shop', comment: '' }),
        silence('now', { where: { service: 'stock' }, from: isoIn(-1), until: isoIn(1), author: 'shop', comment: 'x' }),
      ],
    }),
  ],
);

const alert = (alertname: string, service: string, severity = 'warning'): Labels => ({
  domain: 'shop',
  alertname,
  service,
  severity,
});
const DOWN = alert('Down', 'till', 'critical');
const FIRED = [
  DOWN,
  alert('Down', 'oven', 'critical'),
  alert('Slow', 'till'),
  alert('Slow', 'oven'),
  alert('Slow', 'cellar'),
  alert('Slow', 'stock'),
  alert('Muted', 'shelf'),
  alert('Late', 'shelf'),
  { alertname: 'Watchdog', severity: 'info' },
];

describeWithTool('the local Alertmanager', await findTool('alertmanager'), () => {
  const store = new StateStore();
  let folder: string;
  let page: Page;
  let server: Server | undefined;
  let state: LocalState;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'belvedere-local-'));
    page = await servePage(store, folder, 0);
    const { signal } = new AbortController();
    server = await runAlertmanager(routing, { folder, store, pageAddress: page.address, signal });
    await post(FIRED);
    await seen(({ told, heartbeats }) => told.length >= 2 && heartbeats.length > 0);
    await post([DOWN], new Date());
    await seen(({ told }) => told.some(({ alerts }) => alerts.some(({ status }) => status === 'resolved')));
    state = (await (await fetch(`${page.url}/api/state`)).json()) as LocalState;
  });
  afterAll(async () => {
    await server?.child.stop();
    await page.close();
    await rm(folder, { recursive: true, force: true });
  });

  const seen = (holds: (now: LocalState['notifications']) => boolean) =>
    waitFor(() => Promise.resolve(holds(store.state.notifications)), 10_000);

  async function post(alerts: readonly Labels[], endsAt?: Date): Promise<void> {
    const body = JSON.stringify(alerts.map((labels) => ({ labels, ...(endsAt === undefined ? {} : { endsAt }) })));
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${server!.url}/api/v2/alerts`, { method: 'POST', headers, body })).status).toBe(200);
  }

  const toldTo = (name: string) =>
    state.notifications.told
      .filter(({ receiver: told }) => told === name)
      .map(({ integrations, status, group, alerts }) => ({
        integrations,
        status,
        group,
        alerts: alerts.map((one) => `${one.status} ${/service="(\w+)"/.exec(one.labels)![1]!}`).sort(),
      }));

  it('starts on the tree', () => {
    expect(store.state.troubles).toEqual([]);
    expect(store.state.steps).toMatchObject([{ name: 'alertmanager', status: 'done' }]);
  });

  it('tells the page under the right receiver, grouped; what is inhibited, silenced, muted or waits is not told', () => {
    expect(toldTo('shop')).toEqual([
      { integrations: ['Slack #shop'], status: 'firing', group: '{alertname="Slow"}', alerts: ['firing cellar'] },
    ]);
    expect(toldTo('unowned')).toEqual([]);
  });

  it('tells the end to those integrations that hear of it', () => {
    const down = { status: 'firing', group: '{alertname="Down"}' };
    const loud = ['Slack #alerts-critical', 'PagerDuty on-call'];
    expect(toldTo('shop-critical')).toEqual([
      { ...down, integrations: loud, alerts: ['firing oven', 'resolved till'] },
      { ...down, integrations: [...loud, 'SMS +41000000000'], alerts: ['firing oven', 'firing till'] },
    ]);
  });

  it('tells the dead man’s switch apart from all others', () => {
    expect(state.notifications.heartbeats).toMatchObject([
      { receiver: 'heartbeat', integrations: ['webhook heartbeat-url'], count: 1 },
    ]);
  });

  it('runs where no domain has routes, too', async () => {
    const other = new StateStore();
    const { signal } = new AbortController();
    const inner = await mkdtemp(join(folder, 'bare-'));
    const bare = await runAlertmanager(routingOf([], []), {
      folder: inner,
      store: other,
      pageAddress: page.address,
      signal,
    });
    await bare?.child.stop();
    expect(other.state).toMatchObject({ troubles: [], steps: [{ name: 'alertmanager', status: 'done' }] });
  });

  it('runs on a file without a secret or another machine', async () => {
    const text = await readFile(join(folder, 'alertmanager.yml'), 'utf8');
    expect(text).not.toMatch(/_file:|secret|slack_configs|pagerduty/);
    expect(text.match(/https?:\/\/[^/]+/g)!.every((url) => url === `http://${page.address}`)).toBe(true);
  });
});
