import { describeWithTool } from '@belvedere/testing/tools';
import { describe, expect, it } from '@jest/globals';
import { findTool } from '../find.ts';
import { readJunit } from './junit.ts';
import { checkRules, testRules } from './test-rules.ts';

const testFile = (name: string, expected: string, rules = '../rules.yaml'): string => `
rule_files: [${rules}]
tests:
  - name: ${JSON.stringify(name)}
    input_series: [{ series: up, values: '0' }]
    alert_rule_test: [{ eval_time: 0s, alertname: Down, exp_alerts: ${expected} }]
`;
const NAME = `"<both>" & 'quoted' {{ $labels.x }}`;
const RULES = `groups: [{ name: a, rules: [{ alert: Down, expr: up == 0, annotations: { summary: "a\\n<b>" } }] }]`;

const FILES: readonly (readonly [string, string])[] = [
  ['rules.yaml', RULES],
  ['tests/right.yaml', testFile('right', '[{ exp_annotations: { summary: "a\\n<b>" } }]')],
  ['tests/wrong.yaml', testFile(NAME, '[]')],
  ['tests/broken.yaml', 'tests: ['],
  ['tests/lost.yaml', testFile('lost', '[]', 'broken.yaml')],
];

describeWithTool('promtool test rules', await findTool('promtool'), (promtool) => {
  it('is read file by file and test by test, whatever stands in their names', async () => {
    const files = FILES.map(([path]) => path).slice(1);
    const results = await testRules(promtool, FILES, files);
    expect(results.map(({ file, error, tests }) => [file, error !== undefined, tests.map(({ name }) => name)])).toEqual(
      [
        ['tests/right.yaml', false, ['right']],
        ['tests/wrong.yaml', false, [NAME]],
        ['tests/broken.yaml', true, []],
        ['tests/lost.yaml', false, ['lost']],
      ],
    );
    expect(results[0]!.tests[0]!.failures).toEqual([]);
    expect(results[1]!.tests[0]!.failures).toEqual([
      expect.stringMatching(/name: "<both>" & 'quoted' .*\n +alertname: Down, time: 0s,[^]*summary="a\\n<b>"/),
    ]);
    expect(results[3]!.tests[0]!.failures).toContainEqual(expect.stringContaining('broken.yaml'));
  });

  it('says why there is no report', async () => {
    await expect(testRules(promtool, FILES, ['missing.yaml'])).rejects.toThrow(
      /^promtool test rules ended with 1 and wrote no report: .*missing\.yaml/,
    );
  });

  it('runs nothing where there is no test', async () => {
    await expect(testRules('/nowhere', FILES, [])).resolves.toEqual([]);
  });

  it('has rules that can be refused', async () => {
    const wrong = RULES.replace('== 0', 'and 0');
    await expect(checkRules(promtool, [])).resolves.toBe('');
    await expect(checkRules(promtool, [['a.yaml', RULES]])).resolves.toBe('');
    const refused = await checkRules(promtool, [
      ['a.yaml', RULES],
      ['b.yaml', wrong],
    ]);
    expect(refused).toMatch(/^b\.yaml: .*"Down": could not parse/m);
    expect(refused).not.toContain('a.yaml:');
  });
});

describe('a report', () => {
  it('of thousands of lines is read whole', () => {
    const failure = '&#xA;&#34;a&#34; &lt;b&gt; &amp;amp; &#8364;'.repeat(5_000);
    const xml = `<testsuites><testsuite name="a"><testcase name="b"><failure>${failure}</failure></testcase></testsuite></testsuites>`;
    expect(readJunit(xml)).toEqual([
      { file: 'a', tests: [{ name: 'b', failures: ['\n"a" <b> &amp; €'.repeat(5_000)] }] },
    ]);
  });

  it('may hold nothing', () => {
    expect(readJunit('<testsuites></testsuites>')).toEqual([]);
    expect(readJunit('<testsuites><testsuite name="a" tests="0"></testsuite></testsuites>')).toEqual([
      { file: 'a', tests: [] },
    ]);
  });
});
