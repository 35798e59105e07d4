import { describeWithTool } from '@belvedere/testing/tools';
import { findTool, testRules, type RuleTestFile } from '@belvedere/toolchain';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RuleGroup } from '../group.ts';
import { ruleFile } from '../prometheus/rule-file.ts';
import { testGaps } from '../rule-test/coverage.ts';
import { promtoolTestFile, testIntervals } from '../rule-test/promtool-test-file.ts';
import type { RuleTest } from '../rule-test/rule-test.ts';
import { isTestOf, recordingKey } from '../rule-test/subject.ts';
import { isolatedGroups, type IsolatedGroup } from './isolated-groups.ts';

const promtool = await findTool('promtool');

/** In milliseconds: promtool ends before jest gives the tests up, so that it never stays behind. */
const LIMIT = 180_000;

/**
 * Tests of a domain's rules: every alert is tested on both sides, every recording too, and promtool agrees with each
 * test. All groups are judged in one process, each test with the rules that can make a difference to it.
 */
export function describeRules(groups: readonly RuleGroup[], tests: readonly RuleTest[]): void {
  it('test every alert on both sides of for, and that it stays quiet', () => {
    expect(testGaps(groups, tests).map(({ message }) => message)).toEqual([]);
  });

  it('would miss the tests of any alert', () => {
    const alerts = groups.flatMap(({ rules }) => rules.filter(({ kind }) => kind === 'alert'));
    const unmissed = alerts.filter(({ name }) => {
      const others = tests.filter((test) => test.kind !== 'alert' || test.alert.name !== name);
      return testGaps(groups, others).every(({ alert }) => alert.name !== name);
    });
    expect(unmissed.map(({ name }) => name)).toEqual([]);
  });

  it('test every recording', () => {
    const tested = new Set(
      tests.flatMap((test) => (test.kind === 'recording' ? [recordingKey(test.recording, test.labels)] : [])),
    );
    const recordings = groups.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'recording'));
    expect(recordings.filter(({ name, labels }) => !tested.has(recordingKey(name, labels)))).toEqual([]);
  });

  it('have tests whose names differ', () => {
    const names = tests.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  describeWithTool('promtool agrees', promtool, (path) => {
    let results: readonly RuleTestFile[];

    beforeAll(async () => {
      const files = groups.flatMap((group) =>
        isolatedGroups(group, tests).map((part, place) => filesOf(`${group.name}.${place}`, part)),
      );
      const all = files.flatMap(({ rules, tests: own }) => [rules, ...own]);
      const names = files.flatMap(({ tests: own }) => own.map(([name]) => name));
      results = await testRules(path, all, names, AbortSignal.timeout(LIMIT - 5_000));
    }, LIMIT);

    it('with files that it can read', () => {
      expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
    });

    const tested = groups.map(({ name, rules }) => ({ name, own: testsOf(rules, tests) }));
    describe.each(tested.filter(({ own }) => own.length > 0))('$name', ({ own }) => {
      it.each(own)('%s', (name) => {
        const judged = results.flatMap((file) => file.tests).filter((test) => test.name === name);
        expect(judged).toEqual([{ name, failures: [] }]);
      });
    });
  });
}

type File = readonly [path: string, text: string];

/** What promtool reads of a part of a group: its rules, and its tests, in a file for each of their intervals. */
function filesOf(name: string, { group, tests }: IsolatedGroup): { readonly rules: File; readonly tests: File[] } {
  const rules = `${name}.yaml`;
  return {
    rules: [rules, ruleFile([group])],
    tests: testIntervals(group, tests).map((interval) => [
      `${name}.${interval}.test.yaml`,
      promtoolTestFile([group], tests, { ruleFiles: [rules], interval }),
    ]),
  };
}

const testsOf = (rules: RuleGroup['rules'], tests: readonly RuleTest[]): readonly string[] =>
  tests.filter((test) => rules.some((rule) => isTestOf(test, rule))).map(({ name }) => name);
