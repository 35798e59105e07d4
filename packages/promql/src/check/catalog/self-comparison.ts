import type { Binary, Matcher, Node, Selector } from '../../syntax/node.ts';
import { children } from '../../syntax/walk.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** No series is divided by itself: to leave out a matcher on one side does not add up what it left out. */
export const selfComparison: ExpressionCheck = {
  codes: ['promql/self-comparison'],
  run(expression, report) {
    for (const binary of expression.parts.binaries) {
      if (!comparesEach(binary) || !isSame(binary.left, binary.right)) continue;
      report({
        code: 'promql/self-comparison',
        severity: 'error',
        span: expression.places.of(binary),
        message: `every series stands against itself: the left side of ${binary.operator} is among the right one's series, with the same labels`,
        help: 'aggregate both sides by the same labels first: sum by (…) (…)',
      });
    }
  },
};

/** Operators that say nothing of a value and itself; `==` and `!=` tell NaN. */
const SAYING_NOTHING: ReadonlySet<string> = new Set(['/', '-', '%', '>', '<', '>=', '<=']);

const comparesEach = ({ operator, matching, fill }: Binary): boolean =>
  matching === undefined && fill === undefined && SAYING_NOTHING.has(operator);

/** Whether two expressions without aggregations differ in that one of them has more matchers, and in nothing else. */
function isSame(left: Node, right: Node): boolean {
  if (left.kind === 'selector' && right.kind === 'selector') return isSameSelector(left, right);
  if (left.kind !== right.kind || left.kind === 'aggregation' || left.kind === 'binary') return false;
  const { kind } = left;
  if (kind === 'number') return right.kind === 'number' && left.value === right.value;
  if (kind === 'string') return right.kind === 'string' && left.value === right.value;
  if (kind === 'variable') return right.kind === 'variable' && left.text === right.text;
  if (kind === 'call' && (right.kind !== 'call' || left.function !== right.function)) return false;
  if (kind === 'range' && (right.kind !== 'range' || !isEqual(left.window, right.window))) return false;
  if (kind === 'subquery') return false;
  const [one, other] = [children(left), children(right)];
  return one.length > 0 && one.length === other.length && one.every((part, at) => isSame(part, other[at]!));
}

const isSameSelector = (left: Selector, right: Selector): boolean =>
  left.metric === right.metric &&
  left.metric !== '' &&
  isEqual(left.offset, right.offset) &&
  isEqual(left.at, right.at) &&
  isEqual(left.variables, right.variables) &&
  left.extension === right.extension &&
  left.matchers.length !== right.matchers.length &&
  (includes(left.matchers, right.matchers) || includes(right.matchers, left.matchers));

/** Whether each of the others is among the matchers. */
const includes = (matchers: readonly Matcher[], others: readonly Matcher[]): boolean =>
  others.every((other) => matchers.some((matcher) => isEqual(matcher, other)));

const isEqual = (left: unknown, right: unknown): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right);
