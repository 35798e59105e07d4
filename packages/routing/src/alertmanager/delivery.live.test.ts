/** A real Alertmanager reads what we write, and tells, groups and silences as the simulator says. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  alertmanagerConfiguration,
  DEFAULT_ALERTMANAGER,
  email,
  inhibit,
  jira,
  mergeRouting,
  notified,
  opsgenie,
  pagerduty,
  receiver,
  route,
  routingFragment,
  secret,
  silence,
  silencesJson,
  simulate,
  slack,
  sns,
  teams,
  templateFile,
  timeInterval,
  toolVersion,
  webhook,
  withoutUnsupported,
  type Labels,
  type Routing,
} from '../index.ts';
import { ReceivingServers, runAmtool, RunningAlertmanager, type ShownAlert } from '../testing/index.ts';

const always = timeInterval('always', { times: [['00:00', '24:00']] });
const now = Date.now();
const iso = (time: number): string => new Date(time).toISOString().replace(/\.\d+/, '');

/** A tree whose every receiver is on this machine. */
function treeOf(url: string): Routing {
  const to = (path: string) => receiver(path, [webhook({ url: `${url}/${path}` })]);
  const kinds = receiver('kinds', [
    slack({ channel: '#shop', webhook: secret('slack') }),
    email({ to: ['shop@example.com'] }),
    pagerduty({ routingKey: secret('pagerduty'), severity: 'critical', url: `${url}/pagerduty` }),
    webhook({ url: `${url}/webhook` }),
    webhook({ url: secret('webhook-secret') }),
    sns({ to: { topicArn: 'arn:aws:sns:eu-central-1:000000000000:shop' }, region: 'eu-central-1', url: `${url}/sns` }),
    teams({ webhook: secret('teams') }),
    jira({ url: `${url}/jira/`, project: 'SHOP', issueType: 'Task', user: 'a', token: secret('token') }),
    opsgenie({ apiKey: secret('opsgenie'), priority: 'P1', url: `${url}/opsgenie/` }),
  ]);
  const shared = { receiver: to('unowned'), groupBy: ['alertname'], routes: [], inhibitions: [] };
  return mergeRouting(shared, [
    routingFragment('shop', {
      receiver: to('grouped'),
      groupBy: ['alertname', 'service'],
      routes: [
        route('kinds', { where: { alertname: 'Kinds' }, receiver: kinds, groupWait: '0s' }),
        route('muted', { where: { alertname: 'Muted' }, receiver: to('muted'), mute: [always], groupWait: '0s' }),
        route('grouped', { where: { alertname: ['Slow', 'Down'] }, groupWait: '1s' }),
      ],
      inhibitions: [
        inhibit('down', { source: { alertname: 'Down' }, target: { alertname: 'Slow' }, equal: ['service'] }),
      ],
      silences: [
        silence('stocktaking', {
          where: { service: 'stock' },
          from: iso(now - 60_000),
          until: iso(now + 3_600_000),
          author: 'shop',
          comment: 'Counting',
        }),
      ],
    }),
  ]);
}

const alert = (alertname: string, service: string, instance = '1'): Labels => ({
  domain: 'shop',
  alertname,
  service,
  instance,
});
const KINDS = alert('Kinds', 'till');
const FIRED = [
  KINDS,
  alert('Muted', 'till'),
  alert('Down', 'till'),
  alert('Slow', 'till'),
  alert('Slow', 'oven', '1'),
  alert('Slow', 'oven', '2'),
  alert('Slow', 'stock'),
];

/** A secret of each receiver: an address on this machine, or a key that its service must be told. */
const secretsOf = (url: string): Readonly<Record<string, string>> => ({
  slack: `${url}/slack`,
  'webhook-secret': `${url}/webhook-secret`,
  teams: `${url}/teams`,
  pagerduty: 'planted-routing-key',
  opsgenie: 'planted-opsgenie-key',
  token: 'planted-jira-token',
});

const found = await findTool('alertmanager');
const amtool = await findTool('amtool');

describeWithTool('a running Alertmanager', found, (path) => {
  const version = toolVersion(found.status === 'found' ? found.version : '')!;
  let servers: ReceivingServers;
  let alertmanager: RunningAlertmanager;
  let folder = '';
  let routing: Routing;
  let left: readonly string[] = [];
  let shown: readonly ShownAlert[] = [];

  beforeAll(async () => {
    servers = await ReceivingServers.start();
    ({ routing, left } = withoutUnsupported(treeOf(servers.url), version));
    if (left.length > 0)
      console.warn(`Alertmanager ${version.join('.')} lacks, and is asked without: ${left.join(', ')}`);
    folder = await mkdtemp(join(tmpdir(), 'belvedere-delivery-'));
    await mkdir(join(folder, 'secrets'));
    await mkdir(join(folder, 'templates'));
    await writeFile(join(folder, 'templates/belvedere.tmpl'), templateFile());
    for (const [name, text] of Object.entries(secretsOf(servers.url)))
      await writeFile(join(folder, 'secrets', name), text);
    const mail = { smarthost: servers.smarthost, from: 'alerts@example.com', requireTls: false };
    const target = { ...DEFAULT_ALERTMANAGER, version, secretsFolder: join(folder, 'secrets'), mail };
    await writeFile(join(folder, 'alertmanager.yaml'), alertmanagerConfiguration(routing, target));
    await writeFile(join(folder, 'silences.json'), silencesJson(routing.silences));
    alertmanager = await RunningAlertmanager.start(path, folder);
    await importSilences(alertmanager, folder);
    await alertmanager.fire(FIRED, { summary: 'A test', runbook_url: 'https://runbooks.example.com/Test' });
    await until(
      () =>
        groups().length >= 2 &&
        servers.mails.length > 0 &&
        servers.received.some(({ path: at }) => at.startsWith('/sns')),
    );
    shown = await alertmanager.alerts();
  });

  afterAll(async () => {
    await alertmanager[Symbol.asyncDispose]();
    await servers[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const bodyAt = (at: string): string | undefined => servers.received.find((one) => one.path.startsWith(at))?.body;
  const groups = () =>
    servers.received
      .filter(({ path: at }) => at === '/grouped')
      .map(({ body }) => JSON.parse(body) as { groupKey: string; alerts: readonly { labels: Labels }[] });

  it('tells every kind of receiver that it knows', () => {
    const ways: Readonly<Record<string, string | undefined>> = {
      slack: bodyAt('/slack'),
      email: servers.mails[0],
      pagerduty: bodyAt('/pagerduty'),
      webhook: bodyAt('/webhook'),
      sns: bodyAt('/sns'),
      teams: bodyAt('/teams'),
      jira: bodyAt('/jira'),
      opsgenie: bodyAt('/opsgenie'),
    };
    const [kinds] = notified(simulate(routing, { labels: KINDS, at: now }));
    const expected = new Set(kinds!.integrations.map(({ kind }) => kind as string));
    expect(new Set(Object.keys(ways).filter((kind) => ways[kind] !== undefined))).toEqual(expected);
  });

  it('tells them in the words of our templates, with the secrets from their files', () => {
    expect(JSON.stringify(JSON.parse(bodyAt('/slack')!))).toMatch(
      /\[FIRING:1\] Kinds · till.*<https:\/\/runbooks\.example\.com\/Test\|Runbook>/,
    );
    expect(servers.mails[0]).toMatch(/^Subject: =\?utf-8\?q\?\[FIRING:1\]/m);
    expect(JSON.parse(bodyAt('/pagerduty')!)).toMatchObject({
      routing_key: 'planted-routing-key',
      payload: { severity: 'critical', component: 'till', group: 'shop' },
      links: expect.arrayContaining([{ href: 'https://runbooks.example.com/Test', text: 'Runbook' }]),
    });
    expect(new URLSearchParams(bodyAt('/sns')).get('Message')).toBe('FIRING: Kinds till (1)');
    expect(JSON.parse(bodyAt('/opsgenie')!)).toMatchObject({ priority: 'P1', entity: 'till' });
  });

  it('groups as the simulator says', () => {
    const told = FIRED.filter((labels) => isTold(routing, labels, 'grouped'));
    const expected = Map.groupBy(told, (labels) => simulate(routing, { labels, at: now }).notifications[0]!.groupKey);
    const actual = new Map(groups().map(({ groupKey, alerts }) => [groupKey, alerts.map(({ labels }) => labels)]));
    expect(sorted(actual)).toEqual(sorted(expected));
  });

  it('inhibits and silences as the simulator says', () => {
    const verdict = (labels: Labels) => {
      const { inhibited, silenced } = simulate(routing, { labels, at: now, firing: FIRED });
      return { labels, inhibited: inhibited !== undefined, silenced: silenced !== undefined };
    };
    const actual = shown.map(({ labels, status }) => ({
      labels,
      inhibited: status.inhibitedBy.length > 0,
      silenced: status.silencedBy.length > 0,
    }));
    expect(byLabels(actual)).toEqual(byLabels(FIRED.map(verdict)));
    expect(actual.filter(({ inhibited }) => inhibited)).toHaveLength(1);
  });

  it('tells nothing in a mute interval', () => {
    expect(bodyAt('/muted')).toBeUndefined();
    expect(isTold(routing, alert('Muted', 'till'), 'muted')).toBe(false);
  });
});

/** As people do it, with amtool; through the API where there is none. */
async function importSilences({ url }: RunningAlertmanager, folder: string): Promise<void> {
  if (amtool.status === 'found') {
    const run = await runAmtool(
      amtool.path,
      ['silence', 'import', `--alertmanager.url=${url}`, 'silences.json'],
      folder,
    );
    expect(run).toMatchObject({ passed: true });
    return;
  }
  for (const silenced of JSON.parse(await readFile(join(folder, 'silences.json'), 'utf8')) as object[]) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/v2/silences`, { method: 'POST', headers, body: JSON.stringify(silenced) });
    expect(response.status).toBe(200);
  }
}

const isTold = (routing: Routing, labels: Labels, name: string): boolean =>
  notified(simulate(routing, { labels, at: now, firing: FIRED })).some((one) => one.name === name);

const sorted = (groups: ReadonlyMap<string, readonly Labels[]>): readonly unknown[] =>
  [...groups]
    .map(([key, alerts]) => [key, alerts.map((labels) => JSON.stringify(Object.entries(labels).sort())).sort()])
    .sort();

const byLabels = (all: readonly { readonly labels: Labels }[]): readonly unknown[] =>
  all.map(({ labels, ...rest }) => [JSON.stringify(Object.entries(labels).sort()), rest]).sort();

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 150 && !holds(); attempt++) await sleep(100);
}
