import { isArithmetic } from '../../language/keywords.ts';
import type { Binary, Node } from '../../syntax/node.ts';
import { COUNTER_FUNCTIONS } from './counter-functions.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** Aggregations that one NaN among their values turns into NaN. */
const SPOILT: ReadonlySet<string> = new Set(['sum', 'avg', 'stddev', 'stdvar']);

/** No aggregation reads a quotient of rates: where one of them rests, it is NaN, and so is the whole. */
export const nanInAggregation: ExpressionCheck = {
  codes: ['promql/nan-in-aggregation'],
  run({ parts, places }, report) {
    for (const { operator, expression } of parts.aggregations) {
      const division = SPOILT.has(operator) ? divisionOf(expression) : undefined;
      if (division === undefined) continue;
      report({
        code: 'promql/nan-in-aggregation',
        severity: 'warning',
        span: places.of(division),
        message: `${operator} of a quotient: one series at rest is 0/0, which is NaN, and makes the whole NaN`,
        help: `divide what is aggregated: sum(…) / sum(…); or leave out what rests: ${operator}(a / (b > 0))`,
      });
    }
  },
};

/** The quotient that an expression's values come from, unless a comparison or a bound is between. */
function divisionOf(node: Node): Binary | undefined {
  switch (node.kind) {
    case 'unary':
      return divisionOf(node.expression);
    case 'binary':
      if (node.operator === '/' && rests(node.right)) return node;
      return isArithmetic(node.operator) ? (divisionOf(node.left) ?? divisionOf(node.right)) : undefined;
    default:
      return undefined;
  }
}

/** Whether an expression is zero where nothing happens. */
function rests(node: Node): boolean {
  switch (node.kind) {
    case 'call':
      return COUNTER_FUNCTIONS.has(node.function);
    case 'aggregation':
      return rests(node.expression);
    case 'binary':
      return node.operator === '+' && rests(node.left) && rests(node.right);
    default:
      return false;
  }
}
