import { isSetOperator } from '../../language/keywords.ts';
import type { Aggregation, Node } from '../../syntax/node.ts';
import type { CheckedExpression, ExpressionCheck } from './expression-check.ts';

/** Aggregations that choose among series: at the next evaluation it may be others. */
const CHOOSING: ReadonlySet<string> = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio']);

/** An alert's series stay the same while it is pending: its `for` starts over with every change of labels. */
export const fragile: ExpressionCheck = {
  codes: ['promql/fragile'],
  run(expression, report) {
    if (expression.use !== 'alert') return;
    for (const choice of choicesOf(expression.node, expression)) {
      report({
        code: 'promql/fragile',
        severity: 'warning',
        span: expression.places.of(choice),
        message: `${choice.operator} chooses other series from one evaluation to the next: alerts resolve and start over`,
        help: 'alert on all series above a threshold, or aggregate the choice: max by (…) (…)',
      });
    }
  },
};

/** The choices whose series are those of the alert: no aggregation is around them. */
function choicesOf(node: Node, expression: CheckedExpression): readonly Aggregation[] {
  switch (node.kind) {
    case 'aggregation':
      return CHOOSING.has(node.operator) && !isStable(node, expression) ? [node] : [];
    case 'binary': {
      const { operator, left, right, matching } = node;
      if (operator === 'or') return [...choicesOf(left, expression), ...choicesOf(right, expression)];
      if (isSetOperator(operator)) return choicesOf(left, expression);
      if (expression.labels.isScalar(left) || matching?.group?.side === 'right') return choicesOf(right, expression);
      return choicesOf(left, expression);
    }
    case 'unary':
      return choicesOf(node.expression, expression);
    case 'call':
      return node.parameters.flatMap((parameter) => choicesOf(parameter, expression));
    default:
      return [];
  }
}

/** Whether one series is chosen of each group, and all of its labels are the group's. */
function isStable({ expression, grouping }: Aggregation, { labels }: CheckedExpression): boolean {
  const set = labels.of(expression);
  if (grouping === undefined) return !set.isOpen && set.labels.size === 0;
  if (grouping.mode === 'without') return grouping.labels.every((label) => !set.labels.has(label));
  // Which labels an unknown metric has cannot be told.
  return set.isOpen || [...set.labels].every(([label, { always }]) => !always || grouping.labels.includes(label));
}
