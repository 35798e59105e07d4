import { formatProblem } from '@belvedere/core';
import { describe, expect, it } from '@jest/globals';
import { commentsOf } from './comments.ts';
import { readRules } from './read-rules.ts';

const RULE = 'record: a\n  expr: up';
const GROUPS = `groups:\n- name: one\n  rules:\n  - record: a\n    expr: up\n`;
const resource = (kind: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: x, namespace: y}\nspec:\n  ${GROUPS.replaceAll('\n', '\n  ')}\n`;

/** Each group's field holds that of the group before twice. */
const MANY_VALUES = [
  'groups:',
  '- {name: g0, params: &a0 [1]}',
  ...Array.from({ length: 20 }, (_, at) => `- {name: g${at + 1}, params: &a${at + 1} [*a${at}, *a${at}]}`),
].join('\n');
const MANY_RULES = `groups:\n- &group {name: a, rules: [${'{record: a, expr: up}, '.repeat(1000)}]}\n${'- *group\n'.repeat(200)}`;

const namesIn = (text: string): readonly string[] => readRules('a.yaml', text).groups.map(({ name }) => name);
const messagesIn = (text: string): readonly string[] => readRules('a.yaml', text).problems.map(formatProblem);

describe('rules are read', () => {
  it('with every text as it is written, and what Prometheus does not know beside it', () => {
    const { groups, problems, lost } = readRules(
      'a.yaml',
      `groups:
- name: 1
  interval: 60s
  limit: 5
  partial_response_strategy: warn
  concurrency: 2
  labels: {area: 0x10, empty: null}
  rules:
  - alert: A
    expr: up == 0
    for: 0
    labels: {severity: 1, constructor: c, __proto__: p}
    annotations: {summary: "{{ $value }}"}
    debug: true
`,
    );
    expect({ problems, lost }).toEqual({ problems: [], lost: [] });
    expect(groups).toMatchObject([
      {
        name: '1',
        interval: '60s',
        limit: '5',
        queryOffset: '',
        labels: { area: '0x10', empty: '' },
        fields: { partial_response_strategy: 'warn', concurrency: 2 },
        rules: [
          { alert: 'A', record: '', for: '0', annotations: { summary: '{{ $value }}' }, fields: { debug: true } },
        ],
      },
    ]);
    expect(Object.entries(groups[0]!.rules[0]!.labels)).toEqual([
      ['severity', '1'],
      ['constructor', 'c'],
      ['__proto__', 'p'],
    ]);
  });

  it('with anchors and merge keys', () => {
    const text = `groups:
- name: one
  rules:
  - {alert: A, expr: up, labels: &common {severity: page, team: a}}
  - {alert: B, expr: up, labels: {<<: *common, team: b}}
`;
    expect(readRules('a.yaml', text).groups[0]!.rules.map(({ labels }) => labels)).toEqual([
      { severity: 'page', team: 'a' },
      { severity: 'page', team: 'b' },
    ]);
  });

  it('of several documents, resources and lists', () => {
    const list = `kind: List\nitems:\n- ${resource('PrometheusRule').replaceAll('\n', '\n  ')}\n`;
    const text = [GROUPS, resource('PrometheusRule'), resource('VMRule'), list, ''].join('\n---\n');
    expect(messagesIn(text)).toEqual([]);
    expect(namesIn(text)).toEqual(['one', 'one', 'one', 'one']);
  });

  it('without what no rule has, which is told', () => {
    const text = [`# Ours\nnamespace: x\n${GROUPS}`, resource('PrometheusRule'), 'kind: Service'].join('\n---\n');
    expect(readRules('a.yaml', text)).toMatchObject({
      problems: [],
      lost: [
        'beside the groups: namespace',
        "the metadata of PrometheusRule 'x': name, namespace",
        'a Service holds no rules',
        'line 1, a comment: # Ours',
      ],
    });
  });

  it('with nothing in them', () => {
    expect(messagesIn('groups:')).toEqual([]);
    expect(messagesIn('groups:\n- name: a\n  rules: ~')).toEqual([]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['', 'error rules/malformed-file  a.yaml:1\n  the file is empty'],
    ['kind: Service', 'a Service holds no rules'],
    ['- a', 'a list holds no rules'],
    ['{title: x, panels: [], uid: y, tags: z}', 'a map of title, panels, uid and more holds no rules'],
    ['{}', 'an empty map holds no rules'],
    ['groups: {', 'rules/malformed-file  a.yaml:1\n  the file is no YAML'],
    [MANY_VALUES, "the field 'params' holds more than 10000 values"],
    [MANY_RULES, 'the file has more than 200000 rules'],
    ['groups: []\ngroups: []', 'a.yaml:2\n  the file is no YAML: duplicated mapping key'],
    ['groups: x', "a.yaml:1\n  'groups' must be a list of groups, and is a text"],
    ['groups:\n- name: a\n  rules: [x]', "a.yaml:3\n  '0' must be an object, and is a text"],
    [`groups:\n- name: a\n  rules:\n  - ${RULE}\n    labels: [x]`, 'no YAML'],
    ['groups:\n- name: a\n  rules:\n  - {record: a, expr: up, labels: [x]}', "'labels' must be a map of texts"],
    ['groups:\n- name: a\n  rules:\n  - {alert: a, expr: up, annotatoins: {}}', "did you mean 'annotations'?"],
    [`${GROUPS}- name: one`, "a.yaml:6  group one, name\n  the file has two groups named 'one'"],
  ])('with %j is a problem at its place', (text, message) => {
    expect(messagesIn(text).join('\n\n')).toContain(message);
  });

  it('is told all at once, in every document, with carets', () => {
    const text = [
      GROUPS.replace('expr: up', 'expr: rate(up)'),
      resource('PrometheusRule').replace('expr: up', 'expr: sum('),
      GROUPS.replace('expr: up', 'expr: up\n    for: soon'),
    ].join('\n---\n');
    const messages = messagesIn(text);
    expect(messages).toHaveLength(4);
    expect(messages[0]).toContain('a.yaml:5  recording a, expr\n');
    expect(messages[0]).toContain('  1 | rate(up)\n    |      ^^');
    expect(messages[1]).toContain('a.yaml:16  recording a, expr');
    expect(messages[2]).toContain("a.yaml:25  recording a, for\n  'soon' is not a duration");
  });
});

it('comments are those of YAML alone', () => {
  const text = `# one
a: "# no" # two
b: '#no'
c: |
  # no
  text # no
d: x#no
# three
e: [1, # four
  2]
`;
  expect(commentsOf(text)).toEqual([
    { line: 1, text: '# one' },
    { line: 2, text: '# two' },
    { line: 8, text: '# three' },
    { line: 9, text: '# four' },
  ]);
});
