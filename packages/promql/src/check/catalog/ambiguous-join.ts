import type { LabelSet } from '../../catalog/label-set.ts';
import { isSetOperator } from '../../language/keywords.ts';
import type { Binary } from '../../syntax/node.ts';
import type { CheckedExpression, ExpressionCheck } from './expression-check.ts';

/** Where labels are left out of a match, one side at least has one series for each match. */
export const ambiguousJoin: ExpressionCheck = {
  codes: ['promql/ambiguous-join'],
  run(expression, report) {
    for (const binary of expression.parts.binaries) {
      const label = manyOnBothSides(binary, expression);
      if (label === undefined) continue;
      report({
        code: 'promql/ambiguous-join',
        severity: 'warning',
        span: expression.places.of(binary),
        message: `both sides of ${binary.operator} have series for several values of '${label}', by which they are not matched: Prometheus refuses to match many with many`,
        help: `match by '${label}' too, or aggregate one side without it`,
      });
    }
  },
};

/** A label that both sides have with several values, and that the match leaves out. */
function manyOnBothSides({ operator, left, right, matching, fill }: Binary, { labels }: CheckedExpression) {
  if (matching === undefined || isSetOperator(operator) || fill !== undefined) return undefined;
  if (labels.isScalar(left) || labels.isScalar(right)) return undefined;
  const [one, other] = [labels.of(left), labels.of(right)];
  const isMatched = (label: string): boolean => matching.labels.includes(label) === (matching.mode === 'on');
  return [...one.labels.keys()].find(
    (label) => !isMatched(label) && hasSeveral(one, label) && hasSeveral(other, label),
  );
}

/** Whether the values of a label are known, and more than one. */
const hasSeveral = ({ labels }: LabelSet, label: string): boolean => (labels.get(label)?.values?.length ?? 0) > 1;
