import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DEFAULT_GRAFANA,
  grafanaFiles,
  grafanaInhibitionRules,
  GRAFANA_ALERTS,
  mergeRouting,
  notificationPolicies,
  notified,
  receiversOf,
  route,
  routingFragment,
  routingOfPolicies,
  simulate,
  unsupportedByGrafana,
  type NotificationPolicy,
  type Routing,
} from '../index.ts';
import { everyKind, shared, shopRouting } from '../test-support/shop.ts';
import { arbitraryLabels, arbitraryRouting, arbitraryTime } from '../testing/index.ts';

interface Provisioned {
  readonly contactPoints: readonly {
    readonly name: string;
    readonly receivers: readonly {
      readonly uid: string;
      readonly type: string;
      readonly settings: Record<string, unknown>;
    }[];
  }[];
  readonly policies: readonly (NotificationPolicy & { readonly orgId: number })[];
  readonly muteTimes: readonly { readonly name: string }[];
  readonly templates: readonly { readonly name: string; readonly template: string }[];
}

const read = (routing: Routing): Provisioned =>
  Object.assign(
    {},
    ...Object.values(grafanaFiles(routing)).map((text) => JSON.parse(text as string) as object),
  ) as Provisioned;

/** What Grafana makes of a provisioned text. Source: interpolateValue in pkg/services/provisioning/values of Grafana */
const interpolated = (text: string): string =>
  text
    .split('$$')
    .map((part) => part.replaceAll(/\$\w+|\$\{\w+\}/g, 'REPLACED'))
    .join('$');

const policiesOf = (routing: Routing): NotificationPolicy =>
  JSON.parse(JSON.stringify(read(routing).policies[0]), (_, value: unknown) =>
    typeof value === 'string' ? interpolated(value) : value,
  ) as NotificationPolicy;

describe('Grafana', () => {
  it('answers as Alertmanager does, for random trees, alerts and times', () => {
    const question = fc.record({
      labels: arbitraryLabels,
      at: arbitraryTime,
      firing: fc.array(arbitraryLabels, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(arbitraryRouting, fc.array(question, { minLength: 5, maxLength: 20 }), (routing, questions) => {
        const grafana = routingOfPolicies(policiesOf(routing), routing);
        for (const asked of questions) expect(answer(grafana, asked)).toEqual(answer(routing, asked));
      }),
      { numRuns: 60 },
    );
  });

  it('answers alike where a receiver swallows what it gets: it has no such contact point', () => {
    const grafana = routingOfPolicies(policiesOf(shopRouting), shopRouting);
    for (const labels of [
      { belvedere_shadow: 'true' },
      { belvedere_shadow: 'true', domain: 'shop' },
      { domain: 'shop', severity: 'critical' },
    ]) {
      expect(answer(grafana, { labels, at: 0 })).toEqual(answer(shopRouting, { labels, at: 0 }));
    }
    expect(read(shopRouting).contactPoints.map(({ name }) => name)).not.toContain('nobody');
    expect(read(shopRouting).muteTimes.map(({ name }) => name)).toEqual(['belvedere-always', 'night', 'opening']);
  });

  it.each(GRAFANA_ALERTS)('%s of its own reaches somebody, with labels that no rule gave it', (alertname) => {
    const labels = { alertname, rulename: 'TillSlow', grafana_folder: 'Shop', domain: 'shop', severity: 'critical' };
    expect(answer(routingOfPolicies(policiesOf(shopRouting), shopRouting), { labels, at: 0 })).toEqual(['sales']);
  });

  it('looks every secret up in a file, and replaces nothing else', () => {
    const hostile = mergeRouting(shared, [
      routingFragment('shop', {
        receiver: everyKind,
        groupBy: ['a'],
        routes: [route('x', { where: { a: '$HOME ${b} $$' } })],
      }),
    ]);
    const { contactPoints } = read(hostile);
    const texts = contactPoints.flatMap(({ receivers }) =>
      receivers.flatMap(({ settings }) => Object.values(settings)),
    );
    const secrets = texts.filter((text) => typeof text === 'string' && text.startsWith('$__file{'));
    expect(secrets.sort()).toEqual(
      ['heartbeat-url', 'jira-shop', 'opsgenie-shop', 'pagerduty-shop', 'slack-shop', 'teams-shop', 'webhook-shop'].map(
        (name) => `$__file{${DEFAULT_GRAFANA.secretsFolder}/${name}}`,
      ),
    );
    expect(JSON.stringify(policiesOf(hostile))).toContain('$HOME ${b} $$');
  });

  it('gets uids that two integrations of a kind do not share', () => {
    const uids = read(shopRouting).contactPoints.flatMap(({ receivers }) => receivers.map(({ uid }) => uid));
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toEqual(expect.arrayContaining(['every-kind-webhook', 'every-kind-webhook-1']));
  });

  it('is told what its version lacks', () => {
    const lacking = (version: [number, number]) =>
      new Set(
        unsupportedByGrafana(shopRouting, { version }).map(({ where, message }) => `${where.object}: ${message}`),
      );
    expect(lacking([13, 0])).toEqual(new Set([expect.stringContaining('no priority of its own')]));
    expect([...lacking([12, 0])].join('\n')).toMatch(
      /route info: Grafana 12\.0 has no active timings: it came with 12\.1\./,
    );
    expect([...lacking([12, 4])].join('\n')).toMatch(
      /inhibition shop: till down: Grafana 12\.4 has no inhibition rules: it came with 13\.0\./,
    );
    const kinds = (version: [number, number]) => [...lacking(version)].join('\n').match(/kind (?:jira|sns)/g);
    expect([kinds([11, 0]), kinds([11, 5]), kinds([11, 6])]).toEqual([['kind sns', 'kind jira'], ['kind jira'], null]);
  });

  it('gets inhibitions through its API', () => {
    expect(JSON.parse(grafanaInhibitionRules(shopRouting))).toEqual([
      {
        apiVersion: 'notifications.alerting.grafana.app/v1beta1',
        kind: 'InhibitionRule',
        metadata: { name: 'belvedere-shop-till-down' },
        spec: {
          source_matchers: [
            { type: '=', label: 'alertname', value: 'TillDown' },
            { type: '!=', label: 'belvedere_shadow', value: 'true' },
            { type: '=', label: 'domain', value: 'shop' },
          ],
          target_matchers: [
            { type: '=', label: 'alertname', value: 'TillSlow' },
            { type: '=', label: 'domain', value: 'shop' },
          ],
          equal: ['service'],
        },
      },
    ]);
  });

  it('refuses policies that name what there is not', () => {
    const policy = notificationPolicies(shopRouting);
    expect(() => routingOfPolicies({ ...policy, receiver: 'gone' }, shopRouting)).toThrow("names 'gone'");
    expect(receiversOf(shopRouting).map(({ name }) => name)).toContain('nobody');
  });
});

const answer = (routing: Routing, question: Parameters<typeof simulate>[1]): readonly string[] =>
  notified(simulate(routing, question)).map(({ name }) => name);
