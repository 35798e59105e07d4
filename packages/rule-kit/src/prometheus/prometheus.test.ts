import { milliseconds } from '@belvedere/core';
import { histogram, job } from '@belvedere/promql';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { describe, expect, it } from '@jest/globals';
import { alert, prometheusGroup, prometheusRule, record, ruleFile, ruleGroup, yaml } from '../index.ts';

const api = job('api', { scrapeInterval: '10s' });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const p95 = duration.quantile(0.95, { by: ['endpoint'] });
const slow = alert('Slow', {
  when: p95.above(milliseconds(150)),
  for: '1m30s',
  keepFiringFor: '5m',
  severity: 'critical',
  service: 'api',
  team: 'platform',
  labels: { area: '{{ none }}' },
  summary: 'Slow',
  description: ({ labels, value }) => `${labels.endpoint}: ${value}`,
});
const group = ruleGroup('shop', 'latency', {
  window: '10m',
  rules: [
    record('endpoint:duration_seconds:p95_5m', duration.quantile(0.95, { by: ['endpoint'], window: '5m' })),
    slow,
  ],
});
const annotationsOf = () => ({ runbook_url: 'https://example.org/{{x}}', summary: 'not this one' });

const EXPECTED = `groups:
  - name: shop-latency
    interval: 30s
    rules:
      - record: endpoint:duration_seconds:p95_5m
        expr: histogram_quantile(0.95, sum by (le, endpoint) (rate(duration_seconds_bucket{job="api"}[5m])))
      - alert: Slow
        expr: histogram_quantile(0.95, sum by (le, endpoint) (rate(duration_seconds_bucket{job="api"}[10m]))) > 0.15
        for: 1m30s
        keep_firing_for: 5m
        labels:
          area: '{{ "{{" }} none }}'
          domain: shop
          service: api
          severity: critical
          team: platform
        annotations:
          description: '{{ $labels.endpoint }}: {{ $value | humanizeDuration }}'
          runbook_url: https://example.org/{{ "{{" }}x}}
          summary: Slow
`;

describe('rules for Prometheus', () => {
  it('stand in the order of its tools, open windows closed, added annotations literal', () => {
    expect(ruleFile([group], { annotationsOf })).toBe(EXPECTED);
  });

  it('are the same bytes each time', () => {
    expect(ruleFile([group])).toBe(ruleFile([group]));
  });

  it('become a resource of the operator', () => {
    expect(prometheusRule(group, { annotationsOf })).toEqual({
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: {
        name: 'belvedere-shop-latency',
        labels: { 'app.kubernetes.io/managed-by': 'belvedere', 'app.kubernetes.io/part-of': 'shop' },
      },
      spec: { groups: [prometheusGroup(group, { annotationsOf })] },
    });
  });

  it('hold no lone surrogate, for which Prometheus would refuse the file', () => {
    expect(yaml({ text: 'a \ud800 b' })).toBe('text: a \ufffd b\n');
  });
});

describeWithTool('promtool takes a rule file', await findTool('promtool'), (promtool) => {
  it('with every kind of rule', async () => {
    const run = await runPromtool(promtool, ['check', 'rules', 'rules.yaml'], {
      'rules.yaml': ruleFile([group], { annotationsOf }),
    });
    expect(run.output).toContain('SUCCESS: 2 rules found');
  });
});
