import { gauge, job, promql } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import {
  alertLabels,
  grafanaGroup,
  grafanaRefusals,
  importedAlert,
  importedExpression,
  importedGroup,
  importedRecording,
  prometheusGroup,
  ruleFile,
  rulerRefusals,
  type ImportedAlertOptions,
} from '../index.ts';
import { labelsInTemplate } from './template-labels.ts';

const lag = gauge('lag_seconds', {
  help: 'Lag.',
  labels: ['topic', 'a.b'],
  job: job('queue', { scrapeInterval: '30s' }),
});
const worst = promql`max by (topic) (${lag}) > 60`.returns('seconds', 'topic');

const alertOf = (options: Partial<ImportedAlertOptions<string, string, string, string>>, name = 'Queue lags') =>
  importedAlert(name, { ...options, when: worst } as unknown as ImportedAlertOptions<'topic', 'seconds', '0s', '0s'>);

describe('an imported alert', () => {
  it('keeps its name, its labels and its annotations as templates, and gains none', () => {
    const rule = alertOf({
      for: '90s' as never,
      labels: { severity: '{{ if gt $value 100.0 }}page{{ else }}mail{{ end }}' },
      annotations: { summary: '{{ $labels.topic }}', runbook_url: 'https://example.org/{{ $externalLabels.cluster }}' },
    });
    const group = importedGroup('shop', 'queues', { labels: { area: '{{ $value }}' }, rules: [rule] });
    const annotationsOf = () => ({ silence_url: 'https://example.org' });
    expect(prometheusGroup(group).labels).toEqual({ area: '{{ $value }}' });
    expect(prometheusGroup(group, { annotationsOf }).rules).toEqual([
      {
        alert: 'Queue lags',
        expr: 'max by (topic) (lag_seconds{job="queue"}) > 60',
        for: '1m30s',
        labels: { severity: '{{ if gt $value 100.0 }}page{{ else }}mail{{ end }}' },
        annotations: {
          summary: '{{ $labels.topic }}',
          runbook_url: 'https://example.org/{{ $externalLabels.cluster }}',
        },
      },
    ]);
    expect(alertLabels(rule, 'shop')).toEqual(rule.labels);
  });

  it('has neither labels nor annotations where it had none', () => {
    const [rule] = prometheusGroup(importedGroup('shop', 'queues', { rules: [alertOf({})] })).rules;
    expect(Object.keys(rule!)).toEqual(['alert', 'expr']);
  });

  it('is evaluated by Grafana with its own annotations', () => {
    const group = importedGroup('shop', 'queues', { rules: [alertOf({ annotations: { summary: '{{ $value }}' } })] });
    const { rules } = grafanaGroup(group, { datasource: 'prometheus', annotationsOf: () => ({ silence_url: 'x' }) });
    expect(rules[0]).toMatchObject({ annotations: { summary: '{{ $values.A.Value }}' }, labels: {} });
  });

  it.each<[string, Partial<ImportedAlertOptions<string, string, string, string>>, string]>([
    [
      'names a label that its expression loses',
      { annotations: { summary: '{{ $labels.pod }}' } },
      "alert Queue lags: its annotation 'summary' names label 'pod', and its expression keeps only 'topic': keep the " +
        'label, or list it under lostLabels if it may be empty',
    ],
    ['names it by an index', { labels: { where: '{{ index $labels "a.b" }}' } }, "its label 'where' names label 'a.b'"],
    ['has a broken template', { annotations: { summary: '{{ $value' } }, 'cannot be read: an action is not closed'],
    ['calls what is no function', { labels: { x: '{{ $value | humanise }}' } }, "no function 'humanise'"],
    [
      'lists a label as lost that is kept',
      { annotations: { summary: '{{ $labels.topic }}' }, lostLabels: ['topic'] },
      "it lists label 'topic' as lost, and keeps it",
    ],
    ['lists a label that no text names', { lostLabels: ['pod'] }, "it lists label 'pod' as lost, and no text names it"],
    ['has a label that is none', { labels: { __name__: 'x' } }, "'__name__' cannot be the name of a label"],
    ['carries a field that it has', { fields: { expr: 'up' } }, "the field 'expr' is no foreign one"],
    ['accepts without a reason', { accept: [{ code: 'rules/short-for', reason: '' }] }, 'without a reason'],
  ])('is refused where it %s', (_, options, message) => {
    expect(() => alertOf(options)).toThrow(message);
  });

  it('may name labels that it lists as lost', () => {
    const annotations = { summary: '{{ $labels.pod }} {{ $labels.topic }} {{ $labels.__name__ }}' };
    expect(alertOf({ annotations, lostLabels: ['pod'] }).imported?.annotations).toEqual(annotations);
  });

  it('has a name', () => {
    expect(() => alertOf({}, '')).toThrow('an imported alert has no name');
  });
});

describe('an imported group', () => {
  it('has its own name in the file, a safe one for what is generated, and states an interval only where it had one', () => {
    const group = importedGroup('shop', '../Über\nalles', { rules: [] });
    expect(group.name).toMatch(/^shop-u-ber-alles-[a-z0-9]+$/);
    expect(prometheusGroup(group)).toEqual({ name: '../Über\nalles', rules: [] });
    expect(importedGroup('shop', 'queues', { rules: [] }).name).toBe('shop-queues');
    expect(importedGroup('shop', 'queues', { key: 'queues 2', rules: [] }).name).toMatch(/^shop-queues-2-/);
    expect(group.interval).toBe(60_000);
    expect(prometheusGroup(importedGroup('shop', 'a', { interval: '1m', rules: [] }))).toHaveProperty('interval', '1m');
  });

  it('is refused where its labels, or its templates, are not known', () => {
    const rules = [alertOf({ annotations: { runbook_url: '{{ with query "up" }}{{ . | first | value }}{{ end }}' } })];
    const group = importedGroup('shop', 'a', { labels: { area: 'eu' }, rules });
    expect([...rulerRefusals(group, {}, '2.53')]).toMatchObject([
      { field: 'labels', message: 'Prometheus 2.53 refuses a group with labels, which exist since 3.0' },
    ]);
    expect([...rulerRefusals(group, {}, '3.0')]).toEqual([]);
    expect([...grafanaRefusals(group, { datasource: 'prometheus' })]).toMatchObject([
      { field: 'runbook_url', message: "Grafana's templates lack the function query" },
      { field: 'runbook_url', message: "Grafana's templates lack the function first" },
    ]);
  });

  it('carries what other rulers know', () => {
    const fields = { partial_response_strategy: 'abort', concurrency: 2, params: { a: ['b', null, true] } };
    const group = importedGroup('shop', 'a', {
      limit: 0,
      queryOffset: '1m',
      fields,
      rules: [importedRecording('fast', worst, { fields: { debug: true } })],
    });
    expect(ruleFile([group])).toBe(`groups:
  - name: a
    query_offset: 1m
    limit: 0
    partial_response_strategy: abort
    concurrency: 2
    params:
      a:
        - b
        - null
        - true
    rules:
      - record: fast
        expr: max by (topic) (lag_seconds{job="queue"}) > 60
        debug: true
`);
  });

  it.each<[string, () => unknown, string]>([
    ['no name', () => importedGroup('shop', '', { rules: [] }), 'an imported group of shop has no name'],
    ['no interval', () => importedGroup('shop', 'a', { interval: '0s', rules: [] }), 'must be longer than 0s'],
    ['half a limit', () => importedGroup('shop', 'a', { limit: 0.5, rules: [] }), 'its limit is 0.5'],
    ['its own field', () => importedGroup('shop', 'a', { fields: { rules: [] }, rules: [] }), "the field 'rules'"],
    ['a recording without a name', () => importedRecording('', worst), 'cannot be the name of a series'],
    ['a recording with matchers', () => importedRecording('a{b="c"}', worst), 'cannot be the name of a series'],
  ])('is refused with %s', (_, define, message) => {
    expect(define).toThrow(message);
  });
});

describe('an imported expression', () => {
  it('is what it was, with the shape that is stated', () => {
    const expression = importedExpression('rate(lag_seconds[5m]) > 1', { unit: 'ratio', labels: ['topic'] });
    expect(expression).toMatchObject({ unit: 'ratio', labels: ['topic'] });
    expect(expression.print()).toBe('rate(lag_seconds[5m]) > 1');
  });

  it.each(['rate(lag_seconds)', 'sum(', '$topic', 'limitk(1, up)'])('is PromQL of rules: %s is not', (text) => {
    expect(() => importedExpression(text, { unit: 'count' })).toThrow('the imported PromQL cannot be read');
  });
});

describe('the labels of a template', () => {
  it.each([
    ['no action', []],
    ['{{ $labels.a }}{{$labels.a}}{{ $labels.b | toUpper }}', ['a', 'b']],
    ['{{ printf "%s" $labels.a }}', ['a']],
    ['{{ index $labels "a.b" }}{{ index $labels `c` }}', ['a.b', 'c']],
    ['{{ .Labels.a }}{{ range query "up" }}{{ . }}{{ end }}', ['a']],
    ['{{ with $x := $labels.a }}{{ $x }}{{ end }}', ['a']],
    ['{{ range $k, $v := $labels }}{{ $k }}{{ end }}{{ $value }}', []],
  ])('of %s are %j', (text, labels) => {
    expect(labelsInTemplate(text)).toEqual(labels);
  });
});
