import { describe, expect, it } from '@jest/globals';
import { seconds } from '@belvedere/core';
import { dashboard, panelsOf, section, stat, timeseries } from '@belvedere/dashboard-kit';
import { record, ruleGroup, type GrafanaAlertRule } from '@belvedere/rule-kit';
import { alertNamed, keys, lag, requests, shop } from './checks/test-support/fixture.ts';
import { compileDomain } from './compile-domain.ts';
import type { Target } from './target.ts';

const target: Target = {
  grafanaUrl: 'https://grafana.example/',
  alertmanagerUrl: 'https://alertmanager.example',
  runbooksUrl: 'https://example.org/tree/main',
};

const byTopic = lag.max({ by: ['topic'] });
const lagging = alertNamed('ConsumerLagging');
const standing = alertNamed('ConsumerStanding', byTopic.above(seconds(600)));

/** Definitions made afresh, as another run would make them. */
const domainOf = () =>
  shop({
    groups: [
      ruleGroup('shop', 'Consumers', { rules: [lagging, standing] }),
      ruleGroup('shop', 'traffic', {
        rules: [record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] }))],
      }),
    ],
    dashboards: [
      dashboard(keys.overview, {
        description: 'Is all well?',
        panels: [stat('Requests', { query: requests.rate().sum() })],
        sections: [section('Consumers', [timeseries('Lag', { query: byTopic, alert: lagging })])],
      }),
      dashboard(keys.api, {
        description: 'Does it answer?',
        panels: [stat('Lag', { query: byTopic, alert: lagging })],
      }),
    ],
  });

const { name, dashboards, groups, files } = compileDomain(domainOf(), target);
const annotationsOf = (alert: string): Readonly<Record<string, string>> => {
  const rules = groups.flatMap(({ resource }) => resource.spec.groups.flatMap((group) => group.rules));
  return rules.flatMap((rule) => ('alert' in rule && rule.alert === alert ? [rule.annotations] : []))[0]!;
};

describe('a compiled domain', () => {
  it('is the same bytes twice', () => {
    const again = compileDomain(domainOf(), target);
    expect([...again.files]).toEqual([...files]);
    expect(again.dashboards).toEqual(dashboards);
  });

  it('keeps the labels that tell the series of its target apart, in rules and on panels', () => {
    const central = compileDomain(domainOf(), { ...target, identityLabels: ['cluster'] });
    const text = [...central.files.values()].join('\n');
    expect(text).toContain('sum by (cluster, endpoint) (rate(requests_total{job="api"}[5m]))');
    expect(text).toContain('max by (cluster, topic) (consumer_lag_seconds{job=\\"api\\"})');
    expect(text).toContain('sum by (cluster) (rate(requests_total{job=\\"api\\"}[$__rate_interval]))');
    expect([...files.values()].join('\n')).not.toContain('cluster');
  });

  it('has each artifact at its path', () => {
    expect([...files.keys()].sort()).toEqual([
      'shop/dashboards/shop-api.json',
      'shop/dashboards/shop-overview.json',
      'shop/kubernetes/belvedere-shop-consumers.yaml',
      'shop/kubernetes/belvedere-shop-traffic.yaml',
      'shop/rules/shop-consumers.yaml',
      'shop/rules/shop-traffic.yaml',
      'shop/tests/shop-consumers.yaml',
      'shop/tests/shop-traffic.yaml',
    ]);
  });

  it('has dashboards as JSON that says what Pulumi is given', () => {
    expect(name).toBe('shop');
    for (const { uid, title, json } of dashboards) {
      expect(JSON.parse(json)).toMatchObject({ uid, title });
      expect(files.get(`shop/dashboards/${uid}.json`)).toBe(json);
      expect(json.endsWith('}\n')).toBe(true);
    }
  });

  it('has each group once, under its own name', () => {
    expect(groups.map((group) => [group.name, group.resource.metadata.name])).toEqual([
      ['shop-consumers', 'belvedere-shop-consumers'],
      ['shop-traffic', 'belvedere-shop-traffic'],
    ]);
    expect(files.get('shop/rules/shop-traffic.yaml')).toContain('record: endpoint:requests:rate5m');
    expect(files.get('shop/rules/shop-traffic.yaml')).not.toContain('ConsumerLagging');
    expect(files.get('shop/tests/shop-consumers.yaml')).toContain('../rules/shop-consumers.yaml');
  });

  it('is nothing for an empty domain', () => {
    const nothing = { dashboards: [], libraryPanels: [], groups: [], grafanaGroups: [], files: new Map() };
    expect(compileDomain(shop(), target)).toEqual({ name: 'shop', ...nothing });
  });
});

describe('the links of an alert', () => {
  it('are its runbook, a new silence, and the first panel that names it', () => {
    const [first] = panelsOf(domainOf().dashboards[0]!).filter(({ panel }) => panel.alerts.length > 0);
    expect(annotationsOf('ConsumerLagging')).toMatchObject({
      runbook_url: 'https://example.org/tree/main/alerts/shop/runbooks/ConsumerLagging.md',
      silence_url: 'https://alertmanager.example/#/silences/new?filter=%7Balertname%3D%22ConsumerLagging%22%7D',
      panel_url: `https://grafana.example/d/shop-overview?viewPanel=${first!.id}`,
    });
  });

  it('have the panel’s id as Grafana is given it', () => {
    const { panels } = JSON.parse(dashboards[0]!.json) as { panels: { id: number; title: string }[] };
    const { id } = panels.find(({ title }) => title === 'Lag')!;
    expect(annotationsOf('ConsumerLagging')['panel_url']).toBe(
      `https://grafana.example/d/shop-overview?viewPanel=${id}`,
    );
  });

  it('name no panel where none names the alert', () => {
    expect(Object.keys(annotationsOf('ConsumerStanding'))).toEqual([
      'description',
      'runbook_url',
      'silence_url',
      'summary',
    ]);
  });

  it('leave what the alert says as it is', () => {
    expect(annotationsOf('ConsumerStanding')).toMatchObject(standing.annotations);
  });

  it('are the same in the rule file, the tests and the Kubernetes object', () => {
    const url = annotationsOf('ConsumerLagging')['panel_url']!;
    for (const folder of ['rules/', 'tests/', 'kubernetes/belvedere-']) {
      expect(files.get(`shop/${folder}shop-consumers.yaml`)).toContain(url);
    }
  });
});

describe('who evaluates the rules', () => {
  const filesFor = (evaluation: Partial<Target>): readonly string[] =>
    [...compileDomain(domainOf(), { ...target, ...evaluation }).files.keys()].filter((file) => !file.includes('/dash'));

  it('is Prometheus alone unless the target says otherwise', () => {
    expect(compileDomain(domainOf(), target).grafanaGroups).toEqual([]);
  });

  it('can be Grafana for the alerts; then Prometheus still records, and its tests are of what it records', () => {
    expect(filesFor({ alerting: 'grafana' })).toEqual([
      'shop/rules/shop-traffic.yaml',
      'shop/tests/shop-traffic.yaml',
      'shop/kubernetes/belvedere-shop-traffic.yaml',
      'shop/grafana/shop-consumers.json',
    ]);
    expect(filesFor({ alerting: 'grafana', grafanaRecordInto: 'store' })).toEqual([
      'shop/grafana/shop-consumers.json',
      'shop/grafana/shop-traffic.json',
    ]);
  });

  it('can be both: then those of Grafana are a shadow, and nothing is recorded twice', () => {
    const both = compileDomain(domainOf(), { ...target, alerting: 'both', grafanaRecordInto: 'store' });
    expect(both.groups.map((group) => group.name)).toEqual(['shop-consumers', 'shop-traffic']);
    expect(both.grafanaGroups.map(({ title }) => title)).toEqual(['shop-consumers']);
    for (const rule of both.grafanaGroups.flatMap(({ rules }) => rules)) {
      expect(rule.labels).toMatchObject({ belvedere_shadow: 'true' });
    }
    expect([...both.files].filter(([file, text]) => !file.includes('/grafana/') && text.includes('shadow'))).toEqual(
      [],
    );
  });

  it('gives the alerts of Grafana the same links and annotations', () => {
    const { grafanaGroups } = compileDomain(domainOf(), { ...target, alerting: 'grafana' });
    const [lags] = grafanaGroups.flatMap(({ rules }) => rules) as GrafanaAlertRule[];
    const { description, ...links } = annotationsOf('ConsumerLagging');
    expect(lags!.annotations).toMatchObject(links);
    expect(description).toContain('{{ $labels.topic }}');
    expect(lags!.annotations['description']).toBe(
      'The oldest event of {{ index $labels "topic" }} waits for {{ $values.A.Value | humanizeDuration }}.',
    );
  });

  it('can be vmalert, which no promtool tests', () => {
    const files = filesFor({ ruler: 'vmalert' });
    expect(files.some((file) => file.includes('/tests/'))).toBe(false);
    expect(compileDomain(domainOf(), { ...target, ruler: 'vmalert' }).groups[0]!.resource.kind).toBe('VMRule');
  });
});
