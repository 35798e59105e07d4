import { promtoolTestFile, ruleFile, type RuleGroup, type RuleTest } from '@belvedere/rule-kit';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { beforeAll, expect, it } from '@jest/globals';
import { groups } from '../groups.ts';

const promtool = await findTool('promtool');

/** Runs the unit tests of one group's rules through promtool, in one process. */
export function describeRules(key: string, tests: readonly RuleTest[]): void {
  describeWithTool(`promtool agrees with the ${key} rules`, promtool, (path) => {
    let output = '';

    beforeAll(async () => {
      const group = groupOf(key);
      const run = await runPromtool(path, ['test', 'rules', 'tests.yaml'], {
        'rules.yaml': ruleFile([group]),
        'tests.yaml': promtoolTestFile([group], tests, { ruleFiles: ['rules.yaml'] }),
      });
      output = run.output;
    });

    it.each(tests.map(({ name }) => name))('%s', (name) => {
      expect(failureOf(name, output)).toBe('');
    });

    it('all of them', () => {
      expect(output).toContain('SUCCESS');
    });
  });
}

/** What promtool says of a test that fails; nothing where it passes. */
const failureOf = (name: string, output: string): string =>
  output.split(/^ *(?=name: )/m).find((part) => part.startsWith(`name: ${name},`)) ?? '';

function groupOf(key: string): RuleGroup {
  const group = groups.find(({ name }) => name === `feature-store-${key}`);
  if (group === undefined) throw new RangeError(`the feature store has no rule group ${key}`);
  return group;
}
