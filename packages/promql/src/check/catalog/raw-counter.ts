import { isComparison, isSetOperator } from '../../language/keywords.ts';
import type { Binary, Node, Selector } from '../../syntax/node.ts';
import { kindOfSelector } from '../kinds.ts';
import { COUNTER_FUNCTIONS } from './counter-functions.ts';
import type { CheckedExpression, ExpressionCheck, Finding } from './expression-check.ts';

const CODE = 'promql/raw-counter';

/**
 * Nothing is calculated with a counter as it is: its value is what was counted since its process started. To compare it with
 * zero asks whether anything was ever counted, which is sound; to join it with other labels leaves it a counter.
 */
export const rawCounter: ExpressionCheck = {
  codes: [CODE],
  run(expression, report) {
    const unread = new Set(unreadParts(expression));
    for (const aggregation of expression.parts.aggregations) {
      const { operator, expression: inner } = aggregation;
      if ((operator !== 'sum' && operator !== 'avg') || unread.has(aggregation)) continue;
      if (isCounter(inner, expression)) report(finding(inner, operator, expression));
    }
    for (const binary of expression.parts.binaries) {
      if (unread.has(binary) || !calculates(binary)) continue;
      for (const [side, other] of [
        [binary.left, binary.right],
        [binary.right, binary.left],
      ] as const) {
        if (isCounter(side, expression) && !isSound(binary, other, expression)) {
          report(finding(side, binary.operator, expression));
        }
      }
    }
  },
};

/** The parts whose values nobody reads: they are counted, or compared with zero. Another check reads what rates are taken of. */
function unreadParts({ parts }: CheckedExpression): readonly (Node | undefined)[] {
  return [
    ...parts.aggregations
      .filter(({ operator }) => operator === 'count' || operator === 'group')
      .map(({ expression }) => expression),
    ...parts.binaries.filter(({ operator, right }) => isComparison(operator) && isZero(right)).map(({ left }) => left),
    ...parts.calls.map(({ function: name, parameters: [first] }) =>
      name === 'absent'
        ? first
        : COUNTER_FUNCTIONS.has(name) && first?.kind === 'subquery'
          ? first.expression
          : undefined,
    ),
  ];
}

const isZero = (node: Node): boolean => node.kind === 'number' && node.value === 0;

const calculates = ({ operator, matching }: Binary): boolean =>
  !isSetOperator(operator) && matching?.group === undefined;

const isCounter = (node: Node, { index }: CheckedExpression): node is Selector =>
  node.kind === 'selector' && kindOfSelector(node, index) === 'counter';

/** A factor gives a counter another unit; zero is what it has counted nothing with. */
const isSound = ({ operator }: Binary, other: Node, { labels }: CheckedExpression): boolean =>
  isComparison(operator) ? isZero(other) : labels.isScalar(other);

const finding = (selector: Selector, operator: string, { places }: CheckedExpression): Finding => ({
  code: CODE,
  severity: 'warning',
  span: places.of(selector),
  message: `${operator} reads the counter ${selector.metric} as it is: what was counted since each process started`,
  help: `take rate(${selector.metric}[5m]), or increase(${selector.metric}[1h]) for a number`,
});
