import { formatDuration } from '@belvedere/core';
import type { Length, Node, Range, Subquery, Window } from '../../syntax/node.ts';
import type { CheckedExpression, ExpressionCheck, Report } from './expression-check.ts';

/** Functions that compare samples, and have no result where there is one only. */
const OF_TWO: ReadonlySet<string> = new Set([
  'delta',
  'deriv',
  'double_exponential_smoothing',
  'idelta',
  'increase',
  'irate',
  'predict_linear',
  'rate',
]);

/**
 * Twice the scrapes that a function needs leave a result where one is lost: two samples make a rate, so four are safe.
 * Source: https://www.robustperception.io/what-range-should-i-use-with-rate/
 */
const SAFETY = 2;

const CODE = 'promql/short-range';

/** A range holds enough scrapes of its job, a subquery enough steps. Grafana's own intervals always do. */
export const shortRange: ExpressionCheck = {
  codes: [CODE],
  run(expression, report) {
    for (const { function: name, parameters } of expression.parts.calls) {
      for (const parameter of parameters) judge(parameter, OF_TWO.has(name) ? 2 : 1, expression, report);
    }
    judge(expression.node, 1, expression, report);
  },
};

function judge(node: Node, needed: number, expression: CheckedExpression, report: Report): void {
  if (node.kind === 'range') ofRange(node, needed, expression, report);
  if (node.kind === 'subquery') ofSubquery(node, needed, expression, report);
}

function ofRange(range: Range, needed: number, { index, places }: CheckedExpression, report: Report): void {
  const window = lengthOf(range.window);
  if (window === undefined) return;
  const slowest = index.read(range.selector).scrapeInterval;
  const safe = SAFETY * needed;
  if (window >= safe * slowest) return;
  report({
    code: CODE,
    span: places.of(range),
    severity: window < needed * slowest ? 'error' : 'warning',
    message: `a range of ${formatDuration(window)} on ${range.selector.metric}, scraped every ${formatDuration(slowest)}, holds ${Math.floor(window / slowest)} samples`,
    help: `take at least ${formatDuration(safe * slowest)}: ${safe} scrapes leave a result where one is lost`,
  });
}

/** A subquery without a step has the evaluation interval, which no expression knows. Its points are never lost. */
function ofSubquery(subquery: Subquery, needed: number, { places }: CheckedExpression, report: Report): void {
  const [window, step] = [lengthOf(subquery.window), lengthOf(subquery.step)];
  if (window === undefined || step === undefined || window >= needed * step) return;
  report({
    code: CODE,
    span: places.of(subquery),
    severity: 'error',
    message: `a subquery over ${formatDuration(window)} in steps of ${formatDuration(step)} evaluates ${Math.floor(window / step)} times`,
    help: `take a step of at most ${formatDuration(Math.floor(window / (SAFETY * needed)))}`,
  });
}

const lengthOf = (length: Window | Length | undefined): number | undefined =>
  typeof length === 'number' ? length : undefined;
