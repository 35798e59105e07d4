import { formatDuration } from '@belvedere/core';
import { yaml } from '@belvedere/rule-kit';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, it } from '@jest/globals';
import { currentUnit, elapsedShare } from './calendar.ts';

/** Times in UTC, which month and quarter it is, and the days of both that are over and that they have. */
const TIMES = [
  ['2024-01-01T00:00:00Z', 1, 1, [0, 31], [0, 91]],
  ['2024-02-29T12:00:00Z', 2, 1, [28.5, 29], [59.5, 91]],
  ['2023-03-31T23:59:00Z', 3, 1, [31 - 1 / 1440, 31], [90 - 1 / 1440, 90]],
  ['2024-03-31T23:59:00Z', 3, 1, [31 - 1 / 1440, 31], [91 - 1 / 1440, 91]],
  ['2024-04-01T00:00:00Z', 4, 2, [0, 30], [0, 91]],
  ['2023-05-16T06:30:00Z', 5, 2, [15 + 6.5 / 24, 31], [45 + 6.5 / 24, 91]],
  ['2024-08-01T00:00:00Z', 8, 3, [0, 31], [31, 92]],
  ['2100-03-01T00:00:00Z', 3, 1, [0, 31], [59, 90]],
  ['2024-12-31T23:30:00Z', 12, 4, [31 - 0.5 / 24, 31], [92 - 0.5 / 24, 92]],
] as const;

describeWithTool('promtool', await findTool('promtool'), (promtool) => {
  it('knows how much of each month and quarter is over, in leap years and at their begin and end', async () => {
    const rounded = (expression: { print(): string }) => `round(${expression.print()}, 1e-9)`;
    const sample = (labels: string, value: number) => [{ labels, value: Number(value.toFixed(9)) }];
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'tests.yaml': yaml({
        rule_files: [],
        fuzzy_compare: true,
        tests: TIMES.map(([start, month, quarter, ofMonth, ofQuarter]) => ({
          name: start,
          start_timestamp: start,
          promql_expr_test: [
            { expr: currentUnit('month').print(), exp_samples: sample(`{month="${month}"}`, 1) },
            { expr: currentUnit('quarter').print(), exp_samples: sample(`{quarter="${quarter}"}`, 1) },
            { expr: rounded(elapsedShare('month')), exp_samples: sample('{}', ofMonth[0] / ofMonth[1]) },
            { expr: rounded(elapsedShare('quarter')), exp_samples: sample('{}', ofQuarter[0] / ofQuarter[1]) },
          ].map((test) => ({ ...test, eval_time: formatDuration(0) })),
        })),
      }),
    });
    expect(run.output).toContain('SUCCESS');
  });
});
