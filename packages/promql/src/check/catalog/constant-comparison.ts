import { isComparison } from '../../language/keywords.ts';
import type { Binary, ComparisonOperator, Node } from '../../syntax/node.ts';
import { boundsOf, MIRRORED, type Bounds } from '../bounds.ts';
import type { CheckedExpression, ExpressionCheck } from './expression-check.ts';

/** A comparison with a number can turn out either way. */
export const constantComparison: ExpressionCheck = {
  codes: ['promql/constant-comparison'],
  run(expression, report) {
    const { parts, places, node } = expression;
    for (const binary of parts.binaries) {
      const compared = comparisonOf(binary, expression);
      if (compared === undefined) continue;
      const { operator, bounds, number, vector } = compared;
      const verdict = verdictOf(operator, bounds, number);
      if (verdict === 'open') continue;
      // That something is there at all is what “count(…) > 0” asks; a condition that always holds is an alert's own.
      if (verdict === 'always' && (binary !== node || expression.use !== 'alert' || isPresence(vector))) continue;
      report({
        code: 'promql/constant-comparison',
        severity: verdict === 'never' ? 'error' : 'warning',
        span: places.of(binary),
        message: `this is ${verdict === 'never' ? 'never' : 'always'} true: the value is ${wording(bounds)}, compared by ${operator} ${number}`,
        help: verdict === 'never' && isCount(vector) ? ABSENT : 'compare with a value that divides what there is',
      });
    }
  },
};

const ABSENT = 'an aggregation of nothing has no value at all: ask absent(…), or add a zero: … or on () vector(0)';

interface Comparison {
  readonly operator: ComparisonOperator;
  readonly bounds: Bounds;
  readonly number: number;
  readonly vector: Node;
}

/** A comparison of a vector with a number, the vector on the left. */
function comparisonOf({ operator, left, right }: Binary, { index, labels }: CheckedExpression): Comparison | undefined {
  if (!isComparison(operator)) return undefined;
  if (right.kind === 'number' && !labels.isScalar(left)) {
    return { operator, bounds: boundsOf(left, index), number: right.value, vector: left };
  }
  if (left.kind === 'number' && !labels.isScalar(right)) {
    return { operator: MIRRORED[operator], bounds: boundsOf(right, index), number: left.value, vector: right };
  }
  return undefined;
}

function verdictOf(
  operator: ComparisonOperator,
  [least, largest]: Bounds,
  number: number,
): 'never' | 'always' | 'open' {
  switch (operator) {
    case '>':
      return largest <= number ? 'never' : least > number ? 'always' : 'open';
    case '>=':
      return largest < number ? 'never' : least >= number ? 'always' : 'open';
    case '<':
      return least >= number ? 'never' : largest < number ? 'always' : 'open';
    case '<=':
      return least > number ? 'never' : largest <= number ? 'always' : 'open';
    case '==':
      return number < least || number > largest ? 'never' : least === largest ? 'always' : 'open';
    case '!=':
      return number < least || number > largest ? 'always' : least === largest ? 'never' : 'open';
    default:
      throw new Error(`unknown operator ${JSON.stringify(operator satisfies never)}`);
  }
}

const isCount = (node: Node): boolean =>
  node.kind === 'aggregation' && (node.operator === 'count' || node.operator === 'group');

/** Whether an expression has a value only where there is something. */
const isPresence = (node: Node): boolean =>
  isCount(node) ||
  (node.kind === 'call' &&
    ['absent', 'absent_over_time', 'present_over_time', 'count_over_time'].includes(node.function));

function wording([least, largest]: Bounds): string {
  if (least === largest) return String(least);
  if (largest === Infinity) return `at least ${least}`;
  return least === -Infinity ? `at most ${largest}` : `from ${least} to ${largest}`;
}
