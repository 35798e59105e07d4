import type { Node } from '@belvedere/promql';
import type { Surroundings } from '../edit.ts';
import { COMPARISONS } from './comparisons.ts';

/** Functions of a histogram whose value is the same when each bucket is multiplied by the same factor. */
const SHAPES: ReadonlySet<string> = new Set([
  'histogram_quantile',
  'histogram_fraction',
  'histogram_avg',
  'histogram_stddev',
  'histogram_stdvar',
]);

/**
 * Whether it does not matter that all buckets of a histogram become larger by one factor: a quantile of `increase` is
 * that of `rate`, and one of a mean over instances is that of their sum. Such a mutant changes nothing.
 */
export function isScaledAway({ ancestors }: Surroundings): boolean {
  const reader = ancestors.find((node) => node.kind !== 'aggregation' || !isLinear(node.operator));
  return reader?.kind === 'call' && SHAPES.has(reader.function);
}

const isLinear = (operator: string): boolean => operator === 'sum' || operator === 'avg';

/**
 * Whether no value matters, as in `errors or requests * 0`: what is multiplied by zero lends its series alone. A mutant
 * that has the same series with other values changes nothing. A comparison on the way chooses among them by their value.
 */
export function isMultipliedByZero({ ancestors }: Surroundings): boolean {
  const decisive = ancestors.find((node) => isTimesZero(node) || isComparison(node));
  return decisive !== undefined && isTimesZero(decisive);
}

const isTimesZero = (node: Node): boolean =>
  node.kind === 'binary' && node.operator === '*' && node.right.kind === 'number' && node.right.value === 0;

const isComparison = (node: Node): boolean => node.kind === 'binary' && COMPARISONS.has(node.operator);
