import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as names from './names.ts';

describe('names', () => {
  it('are what others already hold on to', () => {
    expect(names.dashboardUid('feature-store', 'inferenceApi')).toBe('feature-store-inference-api');
    expect(names.folderUid('feature-store')).toBe('belvedere-feature-store');
    expect(names.folderTitle('feature-store')).toBe('Feature store');
    expect(names.resource.folder('trading')).toBe('trading-folder');
    expect(names.resource.rules('trading')).toBe('trading-rules');
    expect(names.importedGroup('shop', 'queues')).toBe('shop-queues');
    expect(names.importedGroup('shop', '../My rules')).toMatch(/^shop-my-rules-[a-z0-9]+$/);
    expect(names.importedGroup('shop', 'a'.repeat(1000))).toHaveLength(200);
    expect(names.ruleGroup('feature-store', 'inference')).toBe('feature-store-inference');
    expect(names.prometheusRule('feature-store-inference')).toBe('belvedere-feature-store-inference');
    expect(names.panelId('latency/p95-by-endpoint')).toBe(names.panelId('latency/p95-by-endpoint'));
    expect(names.runbookUrl('https://example.org/runbooks/', 'trading', 'X')).toBe(
      'https://example.org/runbooks/alerts/trading/runbooks/X.md',
    );
    expect(names.panelUrl('https://grafana.example.org/', 'a-b', 7)).toBe(
      'https://grafana.example.org/d/a-b?viewPanel=7',
    );
    expect(names.dashboardUrl('https://grafana.example.org/', 'a-b')).toBe('https://grafana.example.org/d/a-b');
    expect(names.silenceUrl('https://am.example.org', 'A"B')).toBe(
      `https://am.example.org/#/silences/new?filter=${encodeURIComponent('{alertname="A\\"B"}')}`,
    );
  });

  it('hold their bounds for any title', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (domain, key) => {
        expect(names.dashboardUid(domain, key).length).toBeLessThanOrEqual(40);
        expect(names.slug(key)).toMatch(/^[a-z0-9]*(-[a-z0-9]+)*$/);
        expect(names.panelId(key)).toBeGreaterThan(0);
        expect(names.panelId(key)).toBeLessThanOrEqual(0x7fffffff);
      }),
    );
  });

  it('keep long names apart', () => {
    const long = 'a'.repeat(50);
    expect(names.dashboardUid('d', `${long}1`)).not.toBe(names.dashboardUid('d', `${long}2`));
  });
});

describe('the uid of a rule that Grafana evaluates', () => {
  it('holds its domain and its name, and fits', () => {
    expect(names.grafanaRuleUid('shop', 'HighLatency')).toBe('shop-HighLatency');
    expect(names.grafanaRuleUid('shop', 'endpoint:requests:rate5m')).toBe('shop-endpoint--requests--rate5m');
    expect(names.grafanaRuleUid('shop', 'High latency')).toMatch(/^shop-High-latency-[a-z0-9]+$/);
    expect(names.grafanaRuleUid('shop', 'High latency')).not.toBe(names.grafanaRuleUid('shop', 'High.latency'));
    const long = names.grafanaRuleUid('insurance-leads', 'endpoint:inference_request_duration_seconds:p95_rate5m');
    expect(long).toMatch(/^[A-Za-z0-9_-]{40}$/);
    expect(long).not.toBe(
      names.grafanaRuleUid('insurance-leads', 'endpoint:inference_request_duration_seconds:p99_rate5m'),
    );
  });
});
