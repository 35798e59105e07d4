import { describe, expect, it } from '@jest/globals';
import { formatProblem } from '@belvedere/core';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { checkRuleFile } from './check-rule-file.ts';

/** A file of one group with these rules, each a text of YAML. */
const file = (...rules: readonly string[]): string =>
  [
    'groups:',
    '- name: shop',
    '  rules:',
    ...rules.map((rule) => rule.replaceAll(/^/gm, '    ').replace('    ', '  - ')),
  ].join('\n');

const SOUND: Readonly<Record<string, string>> = {
  'an alert': file('alert: Down\nexpr: up == 0\nfor: 5m\nlabels: {severity: page}\nannotations: {summary: down}'),
  'a recording': file('record: job:up:sum\nexpr: sum by (job) (up)\nlabels: {team: a}'),
  'scalars of every kind': file('alert: 5\nexpr: 1\nlabels: {a: true, b: 1.5, c: null}\nkeep_firing_for: 0s'),
  'settings of a group': 'groups: [{name: a, interval: 1m, query_offset: 1m30s, limit: 10, labels: {a: b}, rules: []}]',
  'a block scalar': file('record: a\nexpr: |\n  sum(\n    up # comment\n  )'),
  'a recording’s label that looks like a template': file('record: a\nexpr: up\nlabels: {a: "{{ nothing"}'),
  'an anchor': 'groups:\n- name: a\n  rules:\n  - &x {record: a, expr: up}\n  - *x',
  nothing: '',
  'no groups': 'groups: []',
  'arithmetic of durations': file('record: a\nexpr: rate(up[5m + 1m])'),
  'names of any characters': file('record: a.b c\nexpr: up\nlabels: {"x y": z}'),
};

const UNSOUND: Readonly<Record<string, readonly [text: string, code: string, line: number, message: RegExp]>> = {
  'no YAML': ['groups:\n- name: "a\n', 'rules/malformed-file', 3, /no YAML/],
  'a key twice': ['groups: []\ngroups: []', 'rules/malformed-file', 2, /no YAML/],
  'an unknown field': [file('alert: A\nexpr: up\nfro: 5m'), 'rules/malformed-file', 6, /knows no field 'fro'/],
  'an unknown field of the file': ['groups: []\nrules: []', 'rules/malformed-file', 2, /knows no field 'rules'/],
  'a list for a text': [
    file('alert: [A]\nexpr: up'),
    'rules/malformed-file',
    4,
    /'alert' must be a text, and is a list/,
  ],
  'a text for a list': ['groups: none', 'rules/malformed-file', 1, /'groups' must be a list of groups/],
  'a text for the file': ['hello', 'rules/malformed-file', 1, /must be an object, and is a text/],
  'no name': ['groups:\n- rules: []', 'rules/invalid-field', 2, /the group has no name/],
  'a name twice': ['groups:\n- name: a\n- name: a', 'rules/invalid-field', 3, /two groups named 'a'/],
  'a bad interval': ['groups:\n- name: a\n  interval: 5 m', 'rules/invalid-field', 3, /'5 m' is not a duration/],
  'a bad limit': ['groups:\n- name: a\n  limit: many', 'rules/invalid-field', 3, /'many' is no whole number/],
  'a bad duration': [file('alert: A\nexpr: up\nfor: 1h30'), 'rules/invalid-field', 6, /'1h30' is not a duration/],
  'both kinds': [
    file('alert: A\nrecord: b\nexpr: up'),
    'rules/invalid-field',
    5,
    /both 'record' \(b\) and 'alert' \(A\)/,
  ],
  'neither kind': [file('expr: up'), 'rules/invalid-field', 4, /neither 'record' nor 'alert'/],
  'no expression': [file('alert: A'), 'rules/invalid-field', 4, /no expression/],
  'a recording that waits': [file('record: a\nexpr: up\nfor: 5m'), 'rules/invalid-field', 6, /no 'for'/],
  'a recording that lingers': [
    file('record: a\nexpr: up\nkeep_firing_for: 5m'),
    'rules/invalid-field',
    6,
    /no 'keep_firing_for'/,
  ],
  'a recording with annotations': [
    file('record: a\nexpr: up\nannotations: {a: b}'),
    'rules/invalid-field',
    6,
    /no annotations/,
  ],
  'a recording with matchers': [file('record: a{b="c"}\nexpr: up'), 'rules/invalid-field', 4, /braces/],
  'a label without a name': [
    file('alert: A\nexpr: up\nlabels: {"": a}'),
    'rules/invalid-field',
    6,
    /cannot be the name of a label/,
  ],
  'a label that is the name': [
    file('alert: A\nexpr: up\nlabels: {__name__: a}'),
    'rules/invalid-field',
    6,
    /cannot be the name of a label/,
  ],
  'an annotation without a name': [
    file('alert: A\nexpr: up\nannotations: {"": a}'),
    'rules/invalid-field',
    6,
    /cannot be the name of an annotation/,
  ],
  'a bad template': [
    file('alert: A\nexpr: up\nannotations: {summary: "{{ $lables.job }}"}'),
    'rules/invalid-field',
    6,
    /template of 'summary' cannot be read: there is no variable '\$lables': did you mean '\$labels'/,
  ],
  'bad syntax': [file('alert: A\nexpr: sum('), 'promql/syntax', 5, /unexpected end of input/],
  'bad types': [file('alert: A\nexpr: |\n  sum(\n    rate(up)\n  )'), 'promql/type', 5, /takes a range vector/],
  'an experimental function': [file('alert: A\nexpr: limitk(1, up)'), 'promql/unsupported', 5, /not enabled/],
  'a Grafana variable': [
    file('alert: A\nexpr: rate(up[$__rate_interval])'),
    'promql/syntax',
    5,
    /unexpected character '\$'/,
  ],
};

describe('a rule file', () => {
  it.each(Object.entries(SOUND))('is sound with %s', (_, text) => {
    expect(checkRuleFile('rules.yaml', text)).toEqual([]);
  });

  it.each(Object.entries(UNSOUND))('is refused for %s', (_, [text, code, line, message]) => {
    const problems = checkRuleFile('rules.yaml', text);
    expect(problems).toEqual([
      expect.objectContaining({
        code,
        message: expect.stringMatching(message),
        where: expect.objectContaining({ line }),
      }),
    ]);
  });

  it('has all its problems told at once, each at its place', () => {
    const text = file('alert: A\nexpr: sum(\nfor: x', 'record: a\nexpr: rate(b) + rate(c)');
    expect(checkRuleFile('rules.yaml', text).map(({ code, where }) => [code, where.line, where.object])).toEqual([
      ['rules/invalid-field', 6, 'alert A'],
      ['promql/syntax', 5, 'alert A'],
      ['promql/type', 8, 'recording a'],
      ['promql/type', 8, 'recording a'],
    ]);
  });

  it('shows carets under the place within the expression', () => {
    const [problem] = checkRuleFile('rules.yaml', file('alert: A\nexpr: |\n  sum(\n    rate(up)\n  )'));
    expect(formatProblem(problem!)).toContain('  2 |   rate(up)\n    |        ^^\n');
  });

  it('is the spec of a PrometheusRule, too', () => {
    const resource = (expr: string): string =>
      `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec:\n  groups:\n  - name: a\n    rules:\n    - record: a\n      expr: ${expr}`;
    expect(checkRuleFile('rule.yaml', resource('up'))).toEqual([]);
    expect(checkRuleFile('rule.yaml', resource('up('))).toEqual([
      expect.objectContaining({ code: 'promql/syntax', where: expect.objectContaining({ line: 8 }) }),
    ]);
  });
});

describeWithTool('promtool agrees', await findTool('promtool'), (promtool) => {
  const verdict = async (text: string): Promise<boolean> =>
    (await runPromtool(promtool, ['check', 'rules', '--lint=none', 'rules.yaml'], { 'rules.yaml': text })).passed;

  it.each(Object.entries(SOUND))('that %s is sound', async (_, text) => {
    expect(await verdict(text)).toBe(true);
  });

  it.each(Object.entries(UNSOUND))('that %s is not', async (_, [text]) => {
    expect(await verdict(text)).toBe(false);
  });
});
