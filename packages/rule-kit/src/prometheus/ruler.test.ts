import { counter, FEATURES, histogram, InstantVector, job, language, parse } from '@belvedere/promql';
import { quantity } from '@belvedere/core';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import {
  alert,
  counterSeries,
  promtoolTestFile,
  record,
  recordingTest,
  ruleFile,
  ruleGroup,
  type RuleGroup,
  type Ruler,
  steady,
} from '../index.ts';
import { metricsqlDiffers } from './metricsql.ts';
import { rulerRefusals } from './ruler-refusals.ts';
import { ruleResource } from './vm-rule.ts';

const api = job('api', { scrapeInterval: '10s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['endpoint'], job: api });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const rate = requests.rate().sum({ by: ['endpoint'] });
const options = { severity: 'info', service: 'api', summary: 'Much', description: 'Much' } as const;
const much = alert('Much', {
  ...options,
  when: rate.above(quantity(3, 'count/second')),
  keepFiringFor: '5m',
  labels: { area: 'us' },
});
const traffic = record('endpoint:requests:rate5m', rate, { labels: { area: '{{ us }}' } });
const group = ruleGroup('shop', 'traffic', {
  limit: 100,
  queryOffset: '1m',
  labels: { area: 'eu', tier: '{{ web }}' },
  rules: [traffic, much],
});

interface Written {
  readonly groups: readonly { readonly rules: readonly { readonly labels: object }[] }[];
}

describe('a group', () => {
  it('has its limit and its offset, and labels on its rules unless they set them', () => {
    const { groups } = load(ruleFile([group])) as Written;
    expect(groups).toMatchObject([{ name: 'shop-traffic', interval: '30s', query_offset: '1m', limit: 100 }]);
    expect(groups[0]!.rules.map(({ labels }) => labels)).toEqual([
      // Prometheus expands templates in the labels of alerts alone.
      { area: '{{ us }}', tier: '{{ web }}' },
      expect.objectContaining({ area: 'us', tier: '{{ "{{" }} web }}', domain: 'shop', team: 'shop' }),
    ]);
  });

  it.each<[Ruler, object]>([
    ['prometheus', { query_offset: '1m' }],
    ['thanos-ruler', { query_offset: '1m' }],
    ['mimir', { query_offset: '1m' }],
    ['vmalert', { eval_delay: '1m' }],
  ])('for %s is named as it names things', (ruler, expected) => {
    const { groups } = load(ruleFile([group], { ruler })) as Written;
    expect(groups).toMatchObject([expected]);
    expect(Object.keys(groups[0]!).filter((key) => key.includes('offset') || key.includes('delay'))).toHaveLength(1);
  });

  it('is a resource of the operator that serves its ruler', () => {
    expect(ruleResource(group)).toMatchObject({ apiVersion: 'monitoring.coreos.com/v1', kind: 'PrometheusRule' });
    expect(ruleResource(group, { ruler: 'vmalert' })).toMatchObject({
      apiVersion: 'operator.victoriametrics.com/v1beta1',
      kind: 'VMRule',
      metadata: { name: 'belvedere-shop-traffic', labels: { 'app.kubernetes.io/part-of': 'shop' } },
      spec: { groups: [{ eval_delay: '1m' }] },
    });
  });
});

const refused = (one: RuleGroup, ruler: Ruler, version: `${number}.${number}` = '3.15'): readonly string[] =>
  [...rulerRefusals(one, { ruler }, version)].map(({ rule, field }) => `${rule?.name ?? 'group'} ${field}`);

const written = (text: string): InstantVector<never, 'count'> => {
  const { node, problems } = parse(text, language({ features: FEATURES }));
  if (node === undefined) throw new TypeError(JSON.stringify(problems));
  return new InstantVector({ node, unit: 'count', labels: [] });
};

describe('a ruler', () => {
  it('refuses nothing of a plain group', () => {
    for (const ruler of ['prometheus', 'thanos-ruler', 'mimir', 'vmalert'] as const) {
      expect(refused(ruleGroup('shop', 'plain', { rules: [traffic, much] }), ruler)).toEqual([]);
    }
  });

  it.each<[`${number}.${number}`, readonly string[]]>([
    ['2.30', ['group limit', 'group queryOffset', 'Much keepFiringFor']],
    ['2.41', ['group queryOffset', 'Much keepFiringFor']],
    ['2.52', ['group queryOffset']],
    ['2.53', []],
  ])('of Prometheus %s refuses %j', (version, fields) => {
    expect(refused(group, 'prometheus', version)).toEqual(fields);
    expect(refused(group, 'thanos-ruler', version)).toEqual(fields);
  });

  it('of Mimir has no limit', () => {
    expect(refused(group, 'mimir')).toEqual(['group limit']);
  });

  it('of VictoriaMetrics fills in its environment', () => {
    const when = requests.where({ endpoint: /a%{2}/ }).rate().above(quantity(3, 'count/second'));
    expect(refused(ruleGroup('shop', 'x', { rules: [alert('Percent', { ...options, when })] }), 'vmalert')).toEqual([
      'Percent expr',
    ]);
    const summary = '100 %{x}';
    expect(
      refused(ruleGroup('shop', 'x', { rules: [{ ...much, annotations: { summary, description: '' } }] }), 'vmalert'),
    ).toEqual(['Much expr']);
  });

  it.each([
    'histogram_avg(rate(latency_seconds[5m])) > 1',
    'limit_ratio(0.5, requests_total) > 1',
    'info(requests_total) > 1',
    'increase(requests_total[5m] anchored) > 1',
    'a + fill(0) b > 1',
  ])('of VictoriaMetrics cannot read %s', (text) => {
    const rules = [alert('Unread', { ...options, when: written(text) })];
    expect(refused(ruleGroup('shop', 'x', { rules }), 'vmalert')).toEqual(['Unread expr']);
    expect(refused(ruleGroup('shop', 'x', { rules }), 'prometheus')).toEqual([]);
  });

  it('of VictoriaMetrics computes rates otherwise, and quantiles alike', () => {
    expect(metricsqlDiffers(duration.quantile(0.9).node)).toEqual(['rate']);
    expect(metricsqlDiffers(requests.increase('5m').node)).toEqual(['increase']);
    expect(metricsqlDiffers(api.up.equals(0).node)).toEqual([]);
  });
});

describeWithTool('promtool takes a group', await findTool('promtool'), (promtool) => {
  it('with all that it can have', async () => {
    const run = await runPromtool(promtool, ['check', 'rules', 'rules.yaml'], { 'rules.yaml': ruleFile([group]) });
    expect(run.output).toContain('SUCCESS: 2 rules found');
  });

  it('whose labels reach the alert and the recording as Prometheus sets them', async () => {
    const input = [{ series: 'requests_total{job="api", endpoint="a", instance="i"}', values: '0+600x20' }];
    const recorded = recordingTest({
      recording: traffic,
      name: 'is a rate',
      input: [counterSeries(requests, { endpoint: 'a' }, [steady('20m', { perMinute: 1200 })])],
      at: '8m',
      samples: [{ labels: { endpoint: 'a', area: '{{ us }}' }, value: 20 }],
    });
    const own = { domain: 'shop', team: 'shop', service: 'api', severity: 'info', area: 'us', tier: '{{ web }}' };
    const test = {
      rule_files: ['rules.yaml'],
      evaluation_interval: '30s',
      tests: [
        {
          interval: '30s',
          input_series: input,
          alert_rule_test: [
            {
              eval_time: '8m',
              alertname: 'Much',
              exp_alerts: [
                { exp_labels: { endpoint: 'a', ...own }, exp_annotations: { summary: 'Much', description: 'Much' } },
              ],
            },
          ],
        },
      ],
    };
    const run = await runPromtool(promtool, ['test', 'rules', 'alerts.yaml', 'recordings.yaml'], {
      'rules.yaml': ruleFile([group]),
      'alerts.yaml': JSON.stringify(test),
      'recordings.yaml': promtoolTestFile([group], [recorded], { ruleFiles: ['rules.yaml'] }),
    });
    expect(run.output.match(/SUCCESS/g)).toHaveLength(2);
  });
});
