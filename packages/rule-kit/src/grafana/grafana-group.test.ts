import { milliseconds } from '@belvedere/core';
import { counter, gauge, histogram, job, promql } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { alert, record, ruleGroup, type RuleGroup } from '../index.ts';
import { grafanaGroup, type GrafanaTarget } from './grafana-group.ts';
import { grafanaRefusals } from './grafana-refusals.ts';
import type { GrafanaAlertRule, GrafanaRecordingRule } from './grafana-rule.ts';
import { grafanaRuleFile } from './grafana-rule-file.ts';

const api = job('api', { scrapeInterval: '10s' });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const requests = counter('requests_total', { help: 'Requests.', labels: ['endpoint'], job: api });
const p95 = duration.quantile(0.95, { by: ['endpoint'] });
const texts = { severity: 'critical', service: 'api', summary: 'Slow', description: 'Slow' } as const;
const slow = alert('Slow', { ...texts, when: p95.above(milliseconds(150)), for: '1m30s' });
const slowest = alert('Slowest', {
  ...texts,
  when: duration.quantile(0.95).above(milliseconds(150)),
  keepFiringFor: '5m',
});
const traffic = record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] }), {
  labels: { area: 'eu' },
});
const target: GrafanaTarget = { datasource: 'metrics' };
const group = ruleGroup('shop', 'latency', { window: '10m', labels: { tier: 'web' }, rules: [traffic, slow, slowest] });
const [ofSlow, ofSlowest] = grafanaGroup(group, target).rules as readonly GrafanaAlertRule[];

describe('a group for Grafana', () => {
  it('has a folder, an interval in seconds, and the alerts alone where nothing takes what it records', () => {
    expect(grafanaGroup(group, target)).toMatchObject({
      title: 'shop-latency',
      folderUid: 'belvedere-shop',
      interval: 30,
    });
    expect(grafanaGroup(group, target).rules.map(({ title }) => title)).toEqual(['Slow', 'Slowest']);
  });

  it('has alerts that fire, end and are silent as those of Prometheus', () => {
    expect(ofSlow).toMatchObject({
      uid: 'shop-Slow',
      orgID: 1,
      folderUID: 'belvedere-shop',
      ruleGroup: 'shop-latency',
      condition: 'C',
      noDataState: 'OK',
      execErrState: 'Error',
      for: '1m30s',
      missingSeriesEvalsToResolve: 1,
      labels: { domain: 'shop', service: 'api', severity: 'critical', team: 'shop', tier: 'web' },
    });
    expect(ofSlow).not.toHaveProperty('keep_firing_for');
    expect(ofSlowest).toMatchObject({ for: '0s', keep_firing_for: '5m' });
  });

  it('asks for the whole expression at one moment', () => {
    expect(ofSlow!.data[0]).toEqual({
      refId: 'A',
      queryType: '',
      relativeTimeRange: { from: 600, to: 0 },
      datasourceUid: 'metrics',
      model: {
        datasource: { type: 'prometheus', uid: 'metrics' },
        expr: 'histogram_quantile(0.95, sum by (le, endpoint) (rate(duration_seconds_bucket{job="api"}[10m]))) > 0.15',
        instant: true,
        range: false,
        intervalMs: 1000,
        maxDataPoints: 43_200,
        refId: 'A',
      },
    });
  });

  it('looks back as far as the expression does, and asks as late as the group says', () => {
    const late = ruleGroup('shop', 'late', {
      queryOffset: '1m',
      rules: [alert('Late', { ...texts, when: p95.offset('1h').over('2h').max().above(milliseconds(150)) })],
    });
    const [rule] = grafanaGroup(late, target).rules;
    // Two hours of the subquery, an hour of its offset, 5 m of the open window.
    expect(rule!.data[0]!.relativeTimeRange).toEqual({ from: 7200 + 3600 + 300 + 60, to: 60 });
  });

  it('has no name of a metric among the labels', () => {
    const rules = [alert('Down', { ...texts, when: api.up.equals(0) })];
    const [rule] = grafanaGroup(ruleGroup('shop', 'up', { rules }), target).rules;
    expect(rule!.data[0]!.model['expr']).toBe('label_replace(up{job="api"} == 0, "__name__", "", "", "")');
  });

  it('marks the shadow of another evaluator', () => {
    const [shadow] = grafanaGroup(group, { ...target, shadow: true }).rules;
    expect(shadow!.labels).toMatchObject({ belvedere_shadow: 'true' });
    expect(ofSlow!.labels).not.toHaveProperty('belvedere_shadow');
  });

  it('keeps the labels of its target, and its links as text', () => {
    const annotationsOf = () => ({ runbook_url: 'https://example.org/$x/{{y}}' });
    const [rule] = grafanaGroup(group, { ...target, identityLabels: ['cluster'], annotationsOf }).rules;
    expect(String(rule!.data[0]!.model['expr'])).toContain('sum by (cluster, le, endpoint)');
    expect((rule as GrafanaAlertRule).annotations['runbook_url']).toBe('https://example.org/{{ "$" }}x/{{ "{{" }}y}}');
  });

  it('records where something takes it', () => {
    const [recording] = grafanaGroup(group, { ...target, recordInto: 'store' })
      .rules as readonly GrafanaRecordingRule[];
    expect(recording).toEqual({
      uid: 'shop-endpoint--requests--rate5m',
      orgID: 1,
      folderUID: 'belvedere-shop',
      ruleGroup: 'shop-latency',
      title: 'endpoint:requests:rate5m',
      data: [expect.objectContaining({ refId: 'A' })],
      labels: { area: 'eu', tier: 'web' },
      record: { from: 'A', metric: 'endpoint:requests:rate5m', target_datasource_uid: 'store' },
    });
  });

  it('is a file with the names of files', () => {
    const file = grafanaRuleFile(grafanaGroup(group, { ...target, recordInto: 'store' }), 'shop');
    const [written] = (JSON.parse(file) as { groups: { rules: object[] }[] }).groups;
    expect(written).toMatchObject({ orgId: 1, name: 'shop-latency', folder: 'Shop', interval: '30s' });
    expect(written!.rules).toMatchObject([
      { record: { from: 'A', metric: 'endpoint:requests:rate5m', targetDatasourceUid: 'store' } },
      { title: 'Slow', for: '1m30s', missing_series_evals_to_resolve: 1, isPaused: false },
      { title: 'Slowest', keepFiringFor: '5m' },
    ]);
    expect(file.endsWith('}\n')).toBe(true);
  });
});

const ANY = { value: 0, unit: 'count/second' } as const;
const lag = gauge('lag', { help: 'Lag.', labels: ['grafana_folder'], job: api });
const groupOf = (rules: RuleGroup['rules'], options = {}): RuleGroup => ruleGroup('shop', 'x', { ...options, rules });
const messages = (one: RuleGroup, to = target): readonly string[] =>
  [...grafanaRefusals(one, to)].map(({ message }) => message);

describe('what Grafana cannot evaluate as Prometheus does', () => {
  it('is nothing of a plain group', () => {
    expect(messages(group)).toEqual([]);
  });

  it.each<[string, RuleGroup, RegExp]>([
    ['an interval between its ticks', groupOf([slow], { interval: '15s' }), /steps of 10s.*every 15s/],
    ['a limit', groupOf([slow], { limit: 5 }), /limits no rule to 5 series/],
    ['an offset of a part of a second', groupOf([slow], { queryOffset: '500ms' }), /whole seconds/],
    ['a long name of a group', ruleGroup('shop', 'x'.repeat(200), { rules: [slow] }), /205 characters/],
    [
      'a long name of a rule',
      groupOf([alert('A'.repeat(191), { ...texts, when: api.up.equals(0) })]),
      /191 characters/,
    ],
    [
      'the order of a recording and its reader',
      groupOf([traffic, alert('Quiet', { ...texts, when: traffic.series.below({ value: 1, unit: 'count/second' }) })]),
      /reads endpoint:requests:rate5m, which its own group records/,
    ],
    ['a label of its own', groupOf([alert('Folder', { ...texts, when: lag.above(1) })]), /'grafana_folder' itself/],
    [
      'what it fills in',
      groupOf([alert('Macro', { ...texts, when: requests.where({ endpoint: '$__range' }).rate().above(ANY) })]),
      /fills in what begins with '\$__'/,
    ],
    [
      'what it fills in between braces',
      groupOf([alert('Macro', { ...texts, when: requests.where({ endpoint: '${__range}' }).rate().above(ANY) })]),
      /fills in what begins with '\$\{__'/,
    ],
    [
      'several alerts that go on firing',
      groupOf([alert('Slow', { ...texts, when: p95.above(milliseconds(150)), keepFiringFor: '5m' })]),
      /goes on for 5m, and Grafana ends each of several alerts at once/,
    ],
    [
      'a text that it rewrites',
      groupOf([alert('Text', { ...texts, when: api.up.equals(0), summary: 'is <no value>' })]),
      /lack the text '<no value>'/,
    ],
  ])('is %s', (_, one, message) => {
    expect(messages(one)).toEqual([expect.stringMatching(message)]);
  });

  it('is an alert of one series that goes on firing, where each cluster has one', () => {
    expect(messages(groupOf([slowest]))).toEqual([]);
    expect(messages(groupOf([slowest]), { ...target, identityLabels: ['cluster'] })).toHaveLength(1);
  });

  it('is no matter to a group that Grafana evaluates nothing of', () => {
    expect(messages(groupOf([traffic], { interval: '15s' }))).toEqual([]);
    expect(messages(groupOf([traffic], { interval: '15s' }), { ...target, recordInto: 'store' })).toHaveLength(1);
  });
});

describe('a written expression', () => {
  it('is given as it is', () => {
    const when = promql`sum(${requests}) > 3`.returns('count');
    const [rule] = grafanaGroup(groupOf([alert('Written', { ...texts, when })]), target).rules;
    expect(rule!.data[0]!.model['expr']).toBe('sum(requests_total{job="api"}) > 3');
  });
});
