import type {
  AggregationOperator,
  ArithmeticOperator,
  BinaryOperator,
  ComparisonOperator,
  SetOperator,
} from '../syntax/node.ts';
import type { Version } from './version.ts';

/** What is known of an aggregation operator: what stands before the vector, since when it exists, whether it is behind a switch. */
export interface AggregatorFacts {
  readonly parameter?: 'scalar' | 'string';
  readonly since: Version;
  readonly experimental?: true;
}

/** Source: https://prometheus.io/docs/prometheus/latest/querying/operators/#aggregation-operators and the release notes. */
export const AGGREGATORS: Readonly<Record<AggregationOperator, AggregatorFacts>> = {
  sum: { since: '2.0' },
  avg: { since: '2.0' },
  min: { since: '2.0' },
  max: { since: '2.0' },
  count: { since: '2.0' },
  group: { since: '2.20' },
  stddev: { since: '2.0' },
  stdvar: { since: '2.0' },
  topk: { since: '2.0', parameter: 'scalar' },
  bottomk: { since: '2.0', parameter: 'scalar' },
  quantile: { since: '2.0', parameter: 'scalar' },
  count_values: { since: '2.0', parameter: 'string' },
  limitk: { since: '2.54', parameter: 'scalar', experimental: true },
  limit_ratio: { since: '2.54', parameter: 'scalar', experimental: true },
};

export const isAggregator = (name: string): name is AggregationOperator => Object.hasOwn(AGGREGATORS, name);

/** From loosest to tightest. Source: https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence */
export const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  unless: 2,
  '==': 3,
  '!=': 3,
  '>': 3,
  '<': 3,
  '>=': 3,
  '<=': 3,
  '</': 3,
  '>/': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  atan2: 5,
  '^': 6,
};
/** A sign binds as tightly as a product: `-a ^ b` is `-(a ^ b)`, and `-a * b` is `(-a) * b`. */
export const SIGN_PRECEDENCE = PRECEDENCE['*'];

/** Operators that not every version has. */
export const OPERATOR_SINCE: Partial<Record<BinaryOperator, Version>> = { atan2: '2.31', '</': '3.11', '>/': '3.11' };

export const isComparison = (operator: BinaryOperator): operator is ComparisonOperator =>
  PRECEDENCE[operator] === 3 && operator !== '</' && operator !== '>/';
export const isSetOperator = (operator: BinaryOperator): operator is SetOperator => PRECEDENCE[operator] <= 2;
export const isArithmetic = (operator: BinaryOperator): operator is ArithmeticOperator =>
  !isComparison(operator) && !isSetOperator(operator);

/** Words with a meaning of their own outside braces, in any case. */
const WORDS = [
  'and',
  'or',
  'unless',
  'atan2',
  'offset',
  'smoothed',
  'anchored',
  'by',
  'without',
  'on',
  'ignoring',
  'group_left',
  'group_right',
  'bool',
  'fill',
  'fill_left',
  'fill_right',
  'start',
  'end',
  'step',
  'range',
  'max_of',
  'min_of',
] as const;
export type Keyword = (typeof WORDS)[number] | AggregationOperator;

const KEYWORDS: ReadonlySet<string> = new Set([...Object.keys(AGGREGATORS), ...WORDS]);
export const isKeyword = (word: string): word is Keyword => KEYWORDS.has(word);

/** The keywords that cannot be a metric's name. */
export const RESERVED: ReadonlySet<string> = new Set(['bool', 'on', 'ignoring', 'group_left', 'group_right', 'atan2']);
