import { FEATURES, language, parse, print } from '@belvedere/promql';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { describe, expect, it } from '@jest/globals';
import { yaml } from '../prometheus/yaml.ts';
import { withoutName } from './without-name.ts';

const SPOKEN = language({ features: FEATURES });
const written = (text: string): string => print(withoutName(parse(text, SPOKEN).node!), { openWindow: 60_000 });

/** Expressions over `level{zone="a"} 2` whose result has the name of the metric. */
const NAMED = [
  'level > 1',
  '1 < level',
  'level',
  'level and level',
  'level unless level > 5',
  'vector(1) < 0 or level',
  'level or vector(1) < 0',
  'topk(1, level)',
  'limitk(1, level)',
  'max by (__name__, zone) (level)',
  'last_over_time(level[5m]) > 1',
  'label_replace(level, "other", "", "", "")',
  'label_replace(vector(2), "__name__", "made", "", "")',
  'sort(level) >= level',
  'level >= on (__name__, zone) level',
  'last_over_time((level > 1)[5m:1m])',
];

/** And those whose result has none anyway. */
const NAMELESS = [
  'level + 0',
  '-level',
  'level > bool 1',
  'max(level)',
  'max by (zone) (level) > 1',
  'rate(level[5m]) >= 0',
  'max_over_time(level[5m])',
  'level * on (zone) level',
  'absent(nothing)',
  'vector(2) > 1',
  'topk(1, max by (zone) (level))',
  'label_replace(max by (zone) (level), "other", "", "", "")',
];

describe('an expression without the name of its metric', () => {
  it.each(NAMED)('%s is wrapped', (text) => {
    expect(written(text)).toBe(`label_replace(${print(parse(text, SPOKEN).node!)}, "__name__", "", "", "")`);
  });

  it.each(NAMELESS)('%s is left as it is', (text) => {
    expect(written(text)).toBe(print(parse(text, SPOKEN).node!));
  });
});

describeWithTool('Prometheus', await findTool('promtool'), (promtool) => {
  it('gives no series with a name to any of them', async () => {
    // promtool's tests know no experimental function.
    const plain = [...NAMED, ...NAMELESS].filter((text) => !text.startsWith('limitk'));
    const own = plain.map((text) => ({
      // Counted by its name, a series that had one would be told apart.
      expr: `count by (__name__) (${written(text)})`,
      eval_time: '10m',
      exp_samples: [{ labels: '{}', value: 1 }],
    }));
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'rules.yaml': 'groups: []\n',
      'tests.yaml': yaml({
        rule_files: ['rules.yaml'],
        evaluation_interval: '1m',
        tests: [
          {
            interval: '1m',
            input_series: [{ series: 'level{zone="a"}', values: '2x10' }],
            promql_expr_test: own,
          },
        ],
      }),
    });
    expect(run.output).toContain('SUCCESS');
  });
});
