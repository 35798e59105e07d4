import { expect } from '@jest/globals';
import { runPromtool } from '@belvedere/testing/promtool';
import {
  CatalogIndex,
  checkExpression,
  language,
  type Expression,
  type ExpressionUse,
  type Finding,
} from '../../../index.ts';
import { service } from './service.ts';

/** What an expression yields of some series. */
export interface Meaning {
  readonly of: Expression;
  /** Values in promtool's notation, one a minute, by series: the job enters by itself. */
  readonly series: Readonly<Record<string, string>>;
  /** When it is asked, half an hour after the first value by default. */
  readonly at?: string;
  /** Until when there are values, where an expression looks ahead of the time it is asked. */
  readonly until?: string;
  /** What is expected, rounded to thousandths, by labels; nothing for no sample, which NaN would be. */
  readonly gives: Readonly<Record<string, number>>;
  /** What stands for a dashboard's variables. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Holds an expression, with windows of five minutes, to what Prometheus makes of it. */
export async function expectMeaning(promtool: string, meaning: Meaning): Promise<void> {
  const { of, series, at = '30m', until = at, gives, variables = {} } = meaning;
  const printed = of.print({ openWindow: 300_000 });
  const text = Object.entries(variables).reduce((before, [name, value]) => before.replaceAll(name, value), printed);
  const test = {
    rule_files: [],
    evaluation_interval: '1m',
    tests: [
      {
        interval: '1m',
        input_series: Object.entries(series).map(([name, values]) => ({ series: ofJob(name), values })),
        promql_expr_test: [
          {
            expr: `round(${text}, 0.001)`,
            eval_time: at,
            exp_samples: Object.entries(gives).map(([labels, value]) => ({ labels, value })),
          },
          { expr: 'vector(1)', eval_time: until, exp_samples: [{ labels: '{}', value: 1 }] },
        ],
      },
    ],
  };
  const run = await runPromtool(promtool, ['test', 'rules', 'test.json'], { 'test.json': JSON.stringify(test) });
  expect(run.passed ? '' : run.output).toBe('');
}

const ofJob = (series: string): string => series.replace('{', '{job="api",');

const USES: readonly ExpressionUse[] = ['panel', 'recording', 'alert'];

/** What the checks find of an expression, over the service's catalog and whatever it is for. */
export const findings = (expression: Expression, uses = USES): readonly Finding[] =>
  uses.flatMap((use) =>
    checkExpression(
      expression.print(use === 'panel' ? {} : { openWindow: 300_000 }),
      language({ variables: use === 'panel' }),
      new CatalogIndex([service]),
      use,
    ),
  );
