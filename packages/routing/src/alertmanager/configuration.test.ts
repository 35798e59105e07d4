import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import fc from 'fast-check';
import { join } from 'node:path';
import {
  alertmanagerConfiguration,
  DEFAULT_ALERTMANAGER,
  mergeRouting,
  route,
  routingFragment,
  secret,
  silencesJson,
  simulate,
  templateFile,
  unsupportedByAlertmanager,
  versionText,
  withoutUnsupported,
  type Routing,
  type ToolVersion,
} from '../index.ts';
import { shared, shopRouting } from '../test-support/shop.ts';
import { amtoolReceivers, arbitraryLabels, arbitraryRouting, inFolder, runAmtool } from '../testing/index.ts';

const files = (routing: Routing): ReadonlyMap<string, string> =>
  new Map([
    ['alertmanager.yaml', alertmanagerConfiguration(routing)],
    ['templates/belvedere.tmpl', templateFile()],
  ]);

describe('the configuration', () => {
  const text = alertmanagerConfiguration(shopRouting, {
    ...DEFAULT_ALERTMANAGER,
    secretsFolder: '/secrets/',
    mail: {
      smarthost: 'smtp:25',
      from: 'a@example.com',
      username: 'alerts',
      password: secret('smtp'),
      requireTls: false,
    },
  });

  it('names the file of every secret, and none twice over', () => {
    const named = [...text.matchAll(/_file: (.+)$/gm)].map(([, path]) => path);
    expect(new Set(named)).toEqual(
      new Set(
        ['smtp', 'slack-shop', 'pagerduty-shop', 'webhook-shop', 'teams-shop', 'jira-shop', 'opsgenie-shop']
          .concat(['pagerduty-critical', 'heartbeat-url'])
          .map((name) => `/secrets/${name}`),
      ),
    );
  });

  it('uses the Events API v2 of PagerDuty, and current Teams webhooks', () => {
    expect(text).toContain('routing_key_file:');
    expect(text).toContain('msteamsv2_configs:');
    expect(text).not.toMatch(/service_key|msteams_configs/);
  });

  it('has intervals with their place, and none on the root', () => {
    expect(text).toMatch(
      /- name: night\n {4}time_intervals:\n {6}- times:\n {10}- start_time: '22:00'\n {12}end_time: '24:00'\n {8}location: Europe\/Zurich/,
    );
    expect(text.slice(text.indexOf('route:'), text.indexOf('  routes:'))).not.toContain('time_intervals');
  });

  it('is the same bytes each time', () => {
    expect(alertmanagerConfiguration(shopRouting)).toBe(alertmanagerConfiguration(shopRouting));
  });
});

describe('a version of Alertmanager', () => {
  const lacking = (version: ToolVersion): readonly string[] =>
    unsupportedByAlertmanager(shopRouting, { version }).map(({ where, message }) => `${where.object}: ${message}`);

  it.each<[ToolVersion, readonly string[]]>([
    [[0, 34], []],
    [[0, 28], []],
    [
      [0, 27],
      ['msteamsv2_configs', 'jira_configs'],
    ],
    [
      [0, 26],
      ['msteamsv2_configs', 'jira_configs'],
    ],
    [
      [0, 25],
      ['url_file of webhook_configs', 'msteamsv2_configs', 'jira_configs', 'url_file of webhook_configs'],
    ],
  ])('%s lacks what came later, each named', (version, features) => {
    expect(lacking(version).map((text) => /has no (.+): it came/.exec(text)![1])).toEqual(features);
  });

  it('is named with the receiver', () => {
    expect(lacking([0, 27])).toContain(
      'receiver every-kind: Alertmanager 0.27 has no jira_configs: it came with 0.28.',
    );
  });

  it('needs 0.25 for a mail server’s password in a file', () => {
    const mail = { smarthost: 'smtp.example.com:587', from: 'a@example.com', password: secret('smtp') };
    const problems = (version: ToolVersion) =>
      unsupportedByAlertmanager(shopRouting, { version, mail }).filter(({ where }) => where.object?.startsWith('mail'));
    expect(problems([0, 24]).map(({ message }) => message)).toEqual([
      'Alertmanager 0.24 has no smtp_auth_password_file: it came with 0.25.',
    ]);
    expect(problems([0, 25])).toEqual([]);
  });

  it('needs 0.27 for names in UTF-8', () => {
    const utf8 = mergeRouting(shared, [
      routingFragment('shop', {
        receiver: shared.receiver,
        groupBy: ['a.b'],
        routes: [route('x', { where: { 'http.status': '5' } })],
      }),
    ]);
    const features = unsupportedByAlertmanager(utf8, { version: [0, 26] }).map(({ message }) => message);
    expect(features.filter((message) => message.includes('UTF-8'))).toHaveLength(2);
  });

  it('can have what is left', () => {
    const { routing, left } = withoutUnsupported(shopRouting, [0, 25]);
    expect(left).toEqual(['every-kind: jira', 'every-kind: teams', 'every-kind: webhook', 'heartbeat: webhook']);
    expect(unsupportedByAlertmanager(routing, { version: [0, 25] })).toEqual([]);
    expect(versionText([0, 25])).toBe('0.25');
  });
});

describe('silences', () => {
  it('have the form of the API', () => {
    expect(JSON.parse(silencesJson(shopRouting.silences))).toEqual([
      {
        matchers: [
          { name: 'domain', value: 'shop', isRegex: false, isEqual: true },
          { name: 'service', value: 'stock', isRegex: false, isEqual: true },
        ],
        startsAt: '2026-03-07T22:00:00.000Z',
        endsAt: '2026-03-08T01:00:00.000Z',
        createdBy: 'shop',
        comment: 'shop: stocktaking: Counting',
      },
    ]);
  });
});

/** A process of amtool answers for one set of labels. */
const TREES = 12;
const ALERTS = 4;

describeWithTool('amtool', await findTool('amtool'), (amtool) => {
  it('takes a receiver of every kind', async () => {
    const { passed, stdout } = await inFolder(files(shopRouting), (folder) =>
      runAmtool(amtool, ['check-config', 'alertmanager.yaml'], folder),
    );
    expect({ passed, stdout }).toEqual({ passed: true, stdout: expect.stringContaining('1 templates') });
  });

  it('refuses a receiver that it does not know, so that its verdict is worth something', async () => {
    const broken = new Map([
      ['alertmanager.yaml', alertmanagerConfiguration(shopRouting).replace('jira_configs', 'jira_config')],
    ]);
    const { passed } = await inFolder(broken, (folder) =>
      runAmtool(amtool, ['check-config', 'alertmanager.yaml'], folder),
    );
    expect(passed).toBe(false);
  });

  it('takes random trees, and finds the same receivers', async () => {
    const examination = fc.tuple(
      arbitraryRouting,
      fc.array(arbitraryLabels, { minLength: ALERTS, maxLength: ALERTS, size: 'max' }),
    );
    for (const [routing, alerts] of fc.sample(examination, { numRuns: TREES, seed: 3 })) {
      await inFolder(files(routing), async (folder) => {
        const { passed, stderr } = await runAmtool(amtool, ['check-config', 'alertmanager.yaml'], folder);
        expect({ passed, stderr }).toEqual({ passed: true, stderr });
        const theirs = alerts.map((labels) => amtoolReceivers(amtool, join(folder, 'alertmanager.yaml'), labels));
        const ours = alerts.map((labels) =>
          simulate(routing, { labels, at: 0 })
            .notifications.map(({ receiver: { name } }) => name)
            .join(','),
        );
        expect(await Promise.all(theirs)).toEqual(ours);
      });
    }
  });
});
