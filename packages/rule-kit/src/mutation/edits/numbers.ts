import type { Binary, Node, NumberLiteral } from '@belvedere/promql';
import { COMPARISONS } from './comparisons.ts';
import type { Edit, Surroundings } from '../edit.ts';

/** The functions and aggregations whose first parameter is a share from 0 to 1. */
const QUANTILES: ReadonlySet<string> = new Set(['histogram_quantile', 'quantile_over_time', 'quantile']);

/** Aggregations whose parameter is a number of series. */
const COUNTED: ReadonlySet<string> = new Set(['topk', 'bottomk', 'limitk']);

const numberEdit = (kind: string, values: (value: number, surroundings: Surroundings) => readonly number[]): Edit => ({
  kind,
  of: (node, surroundings) => {
    if (node.kind !== 'number' || kindOf(node, surroundings.parent) !== kind) return [];
    return [...new Set(values(node.value, surroundings).map(clean))]
      .filter((value) => value !== node.value && Number.isFinite(value))
      .map((value) => ({ ...node, value }));
  },
});

/**
 * A number that is compared with. Whoever asks for equality asks for exactly one value: a little more and a little less
 * are the same mistake, so that nothing, and twice as much, are enough.
 */
export const threshold: Edit = numberEdit('threshold', (value, { parent }) => {
  const { operator } = parent as Binary;
  if (operator === '==' || operator === '!=') return [value === 0 ? 1 : 0, value * 2];
  return value === 0 ? [1, -1] : around(value);
});

/** A number that is calculated with, or that a function takes. Zero has no sign and no tenth. */
export const number: Edit = numberEdit('number', (value) => (value === 0 ? [1] : around(value)));

/** The share of a quantile: outside of 0 to 1 it has no value. */
export const quantile: Edit = numberEdit('quantile', (value) => [value * 0.9, (1 + value) / 2]);

/** How many series an aggregation keeps. */
export const counted: Edit = numberEdit('number of series', (value) => [value + 1, value - 1]);

/** A tenth less and more, twice as much, nothing, the other sign. */
const around = (value: number): readonly number[] => [value * 0.9, value * 1.1, value * 2, 0, -value];

const clean = (value: number): number => Number(value.toPrecision(12));

function kindOf(node: NumberLiteral, parent: Node | undefined): string {
  switch (parent?.kind) {
    case 'binary':
      return COMPARISONS.has(parent.operator) ? 'threshold' : 'number';
    case 'call':
      return QUANTILES.has(parent.function) && parent.parameters[0] === node ? 'quantile' : 'number';
    case 'aggregation':
      return QUANTILES.has(parent.operator) ? 'quantile' : COUNTED.has(parent.operator) ? 'number of series' : 'number';
    default:
      return 'number';
  }
}
