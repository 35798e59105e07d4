import { Comparison, type Binary, type Node } from '@belvedere/promql';

/**
 * A verdict on numbers alone. NaN fails a comparison, so that `bool` makes 0 of it, though it says nothing of the minute:
 * a quantile without observations would be bad for as long as nobody asks. An operand that can be NaN loses it first.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/operators/#comparison-binary-operators
 */
export function numbersOnly(verdict: Comparison<never, string>): Comparison<never, string> {
  const node = verdict.node as Binary;
  const { unit, labels, scrapeInterval, bound } = verdict;
  const [left, right] = [node.left, node.right].map((side) => (canBeNaN(side) ? withoutNaN(side) : side));
  return new Comparison({
    node: { ...node, left: left!, right: right! },
    unit,
    labels,
    scrapeInterval,
    ...(bound === undefined ? {} : { bound }),
  });
}

/** No number fails it. */
const withoutNaN = (node: Node): Node => ({
  kind: 'binary',
  operator: '>',
  left: node,
  right: { kind: 'number', value: -Infinity },
});

/** Of these, a histogram without observations has a number too. */
const COUNTING: ReadonlySet<string> = new Set(['histogram_count', 'histogram_sum']);

/** Whether a value can be NaN where what was scraped are numbers: 0/0, or what is told of no observation. */
function canBeNaN(node: Node): boolean {
  switch (node.kind) {
    case 'binary':
      return ofBinary(node);
    case 'call':
      return (node.function.startsWith('histogram_') && !COUNTING.has(node.function)) || node.parameters.some(canBeNaN);
    case 'aggregation':
    case 'subquery':
    case 'unary':
      return canBeNaN(node.expression);
    case 'range':
    case 'selector':
    case 'number':
    case 'string':
    case 'variable':
      return false;
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

function ofBinary({ operator, left, right }: Binary): boolean {
  switch (operator) {
    case '/':
    case '%':
      return canBeNaN(left) || !isAboveZero(right);
    case 'and':
    case 'unless':
    case '!=':
      return canBeNaN(left);
    case '==':
    case '>':
    case '<':
    case '>=':
    case '<=':
      return false;
    default:
      return canBeNaN(left) || canBeNaN(right);
  }
}

/** A number, or what was held against zero before. */
const isAboveZero = (divisor: Node): boolean =>
  divisor.kind === 'number'
    ? divisor.value !== 0
    : divisor.kind === 'binary' && divisor.operator === '>' && divisor.bool !== true && isNoLess(divisor.right);

const isNoLess = (bound: Node): boolean => bound.kind === 'number' && bound.value >= 0;
