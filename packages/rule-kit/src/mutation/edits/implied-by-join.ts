import type { Aggregation, Binary, Matcher, Node, Selector } from '@belvedere/promql';
import type { Surroundings } from '../edit.ts';
import { COMPARISONS } from './comparisons.ts';

/** Functions whose series have other labels than those of their parameters, or none. */
const OPAQUE: ReadonlySet<string> = new Set([
  'absent',
  'absent_over_time',
  'info',
  'label_join',
  'label_replace',
  'scalar',
  'time',
  'vector',
]);

/**
 * Whether a matcher chooses nothing that a join with the same matcher on its other side does not choose as well:
 * `used{job="a"} / limit{job="a"}` is the same without either of the two, since both sides are matched by all labels.
 * What is joined `on` some labels is not, where series too many are an error.
 */
export function isImpliedByJoin(selector: Selector, matcher: Matcher, { ancestors }: Surroundings): boolean {
  let part: Node = selector;
  for (const node of ancestors) {
    if (node.kind === 'binary' && node.right.kind !== 'number' && node.left.kind !== 'number') {
      if (node.matching !== undefined) return false;
      const other = node.left === part ? node.right : node.left;
      const chooses = joins(node) || (node.operator === 'unless' && node.right === part);
      if (chooses && isChosen(other, matcher)) return true;
      if (node.operator === 'unless' && node.right === part) return false;
    } else if (!keeps(node, matcher.label)) return false;
    part = node;
  }
  return false;
}

/** Whether each series of a part is one that the matcher chooses. */
function isChosen(node: Node, matcher: Matcher): boolean {
  switch (node.kind) {
    case 'selector':
      return node.matchers.some((own) => isSame(own, matcher));
    case 'range':
      return isChosen(node.selector, matcher);
    case 'subquery':
    case 'unary':
      return isChosen(node.expression, matcher);
    case 'call':
      return keeps(node, matcher.label) && node.parameters.some((parameter) => isChosen(parameter, matcher));
    case 'aggregation':
      return (SELECTING.has(node.operator) || groupsBy(node, matcher.label)) && isChosen(node.expression, matcher);
    case 'binary':
      return isChosenByBoth(node, matcher);
    default:
      return false;
  }
}

function isChosenByBoth(node: Binary, matcher: Matcher): boolean {
  if (node.matching !== undefined) return false;
  const [left, right] = [isChosen(node.left, matcher), isChosen(node.right, matcher)];
  if (node.operator === 'or') return left && right;
  return node.operator === 'unless' ? left : left || right;
}

/** Whether series of both sides make one series, and what one side lacks is gone. */
const joins = ({ operator }: Binary): boolean =>
  operator === 'and' || COMPARISONS.has(operator) || ['+', '-', '*', '/', '%', '^', 'atan2'].includes(operator);

/** Whether the series of a part still have the label, and those of one value know nothing of those of others. */
function keeps(node: Node, label: string): boolean {
  if (node.kind === 'call') return !OPAQUE.has(node.function);
  return node.kind !== 'aggregation' || (!SELECTING.has(node.operator) && groupsBy(node, label));
}

/** Aggregations that choose among series, which keep all of their labels. */
const SELECTING: ReadonlySet<string> = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio']);

const groupsBy = ({ grouping }: Aggregation, label: string): boolean =>
  grouping !== undefined && (grouping.mode === 'by') === grouping.labels.includes(label);

const isSame = (one: Matcher, other: Matcher): boolean =>
  one.label === other.label && one.operator === other.operator && one.value === other.value;
