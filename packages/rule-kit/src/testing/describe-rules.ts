import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RuleGroup } from '../group.ts';
import { ruleFile } from '../prometheus/rule-file.ts';
import { testGaps } from '../rule-test/coverage.ts';
import { promtoolTestFile } from '../rule-test/promtool-test-file.ts';
import type { RuleTest } from '../rule-test/rule-test.ts';

const promtool = await findTool('promtool');

/**
 * Tests of a domain's rules: every alert is tested on both sides, every recording too, and promtool agrees with each
 * test. All groups are judged in one process.
 */
export function describeRules(groups: readonly RuleGroup[], tests: readonly RuleTest[]): void {
  it('test every alert on both sides of for, and that it stays quiet', () => {
    expect(testGaps(groups, tests).map(({ message }) => message)).toEqual([]);
  });

  it('test every recording', () => {
    const tested = new Set(tests.flatMap((test) => (test.kind === 'recording' ? [test.recording] : [])));
    const recordings = groups.flatMap(({ rules }) => rules.filter(({ kind }) => kind === 'recording'));
    expect(recordings.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });

  it('have tests whose names differ', () => {
    const names = tests.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  describeWithTool('promtool agrees', promtool, (path) => {
    let output = '';

    beforeAll(async () => {
      const files = Object.fromEntries(
        groups.flatMap((group) => [
          [`${group.name}.yaml`, ruleFile([group])],
          [`${group.name}.test.yaml`, promtoolTestFile([group], tests, { ruleFiles: [`${group.name}.yaml`] })],
        ]),
      );
      ({ output } = await runPromtool(
        path,
        ['test', 'rules', ...Object.keys(files).filter((name) => name.endsWith('.test.yaml'))],
        files,
      ));
    });

    describe.each(groups.map(({ name, rules }) => ({ name, own: testsOf(rules, tests) })))('$name', ({ own }) => {
      it.each(own)('%s', (test) => {
        expect(failureOf(test, output)).toBe('');
      });
    });

    it('with all of them', () => {
      expect(output.match(/SUCCESS/g)).toHaveLength(groups.length);
    });
  });
}

const testsOf = (rules: RuleGroup['rules'], tests: readonly RuleTest[]): readonly string[] => {
  const names = new Set(rules.map(({ name }) => name));
  return tests
    .filter((test) => names.has(test.kind === 'alert' ? test.alert.name : test.recording))
    .map(({ name }) => name);
};

/** What promtool says of a test that fails; nothing where it passes. */
const failureOf = (name: string, output: string): string =>
  output.split(/^ *(?=name: )/m).find((part) => part.startsWith(`name: ${name},`)) ?? '';
