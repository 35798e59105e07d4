import { milliseconds, sourceOf } from '@belvedere/core';
import { histogram, job } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { alert, type Acceptance, type AddedLabels } from './index.ts';

const api = job('api', { scrapeInterval: '10s' });
const p95 = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api }).quantile(0.95);
const options = {
  when: p95.above(milliseconds(150)),
  severity: 'critical',
  service: 'api',
  summary: 'Slow',
  description: 'Slow',
} as const;

describe('an alert', () => {
  it('carries what its group, its panel and its checks need', () => {
    const slow = alert('Slow', { ...options, for: '2m', keepFiringFor: '5m', team: 'platform' });
    expect(slow).toMatchObject({
      kind: 'alert',
      name: 'Slow',
      for: 120_000,
      keepFiringFor: 300_000,
      labels: { severity: 'critical', service: 'api', team: 'platform' },
      annotations: { summary: 'Slow', description: 'Slow' },
    });
    expect(slow.expression.bound).toEqual({ operator: '>', quantity: milliseconds(150) });
  });

  it('fires at once and stops at once unless told otherwise', () => {
    expect(alert('Slow', options)).toMatchObject({ for: 0, keepFiringFor: 0 });
  });

  it('has a runbook of its own name, or one that it shares', () => {
    expect(alert('Slow', options).runbook).toBe('Slow');
    expect(alert('Slow', { ...options, runbook: 'Latency' }).runbook).toBe('Latency');
  });

  it('carries the problems that its author lives with', () => {
    const accept = [{ code: 'rules/short-for', reason: 'A moment is enough.' }] as const;
    expect(alert('Slow', { ...options, accept }).accept).toEqual(accept);
    expect(alert('Slow', options).accept).toEqual([]);
  });

  it.each<[string, readonly Acceptance[], string]>([
    ['without a reason', [{ code: 'rules/short-for', reason: ' ' }], 'it accepts rules/short-for without a reason'],
    [
      'of what nobody can live with',
      [{ code: 'promql/syntax', reason: 'I like it.' }],
      'promql/syntax cannot be accepted, it has to be corrected',
    ],
    [
      'twice',
      [
        { code: 'rules/short-for', reason: 'One.' },
        { code: 'rules/short-for', reason: 'Two.' },
      ],
      'it accepts rules/short-for twice',
    ],
  ])('refuses an acceptance %s', (_, accept, message) => {
    expect(() => alert('Slow', { ...options, accept })).toThrow(`alert Slow: ${message}`);
  });

  it('knows where it was written', () => {
    expect(sourceOf(alert('Slow', options).site)?.file).toContain('alert.test.ts');
  });

  it.each(['', 'slow', '../Slow', 'Slow requests', 'Slow_Requests', 'Slow\n'])('is not called %j', (name) => {
    expect(() => alert(name, options)).toThrow(
      new TypeError(`'${name}' is no name of an alert: write it like 'HighLatency', it names the runbook's file too`),
    );
  });

  it.each([
    ['severity', "alert Slow: the label 'severity' is set by the alert itself"],
    ['alertname', "alert Slow: the label 'alertname' is set by the alert itself"],
    ['__reserved', "alert Slow: '__reserved' is no name of a label"],
    ['a.b', "alert Slow: 'a.b' is no name of a label"],
  ])('refuses the added label %s', (label, message) => {
    expect(() => alert('Slow', { ...options, labels: { [label]: 'x' } as AddedLabels })).toThrow(message);
  });

  it('says in whose annotation a label is wrong', () => {
    const wrong = ({ labels }: { labels: object }): string => (labels as Record<string, string>)['endpoint']!;
    expect(() => alert('Slow', { ...options, description: wrong })).toThrow(
      "alert Slow: its description names label 'endpoint', and its expression keeps no label",
    );
  });
});
