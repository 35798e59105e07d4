import type { Aggregation, AggregationOperator, Grouping } from '@belvedere/promql';
import type { Edit, Surroundings } from '../edit.ts';
import { isMultipliedByZero, isScaledAway } from './values-that-do-not-matter.ts';

/** A label that is grouped by goes, each in turn; one that could be grouped by comes, the target's `instance` before all. */
export const aggregationLabel: Edit = {
  kind: 'aggregation label',
  of: (node, surroundings) => {
    if (node.kind !== 'aggregation') return [];
    const { mode, labels }: Grouping = node.grouping ?? { mode: 'by', labels: [] };
    const added = labelToAdd(node, labels, surroundings);
    const groupings = [
      ...labels.map((_, index) => labels.toSpliced(index, 1)),
      ...(added === undefined ? [] : [[...labels, added]]),
    ];
    return groupings.map((grouped) => ({ ...node, grouping: { mode, labels: grouped } }));
  },
};

/** One label is enough, as any other shows the same: groups that are too small. One of a single value makes none. */
function labelToAdd(
  { expression }: Aggregation,
  grouped: readonly string[],
  surroundings: Surroundings,
): string | undefined {
  const candidates = [...surroundings.labelsOf(expression).labels]
    .filter(([name, { values }]) => !grouped.includes(name) && values?.length !== 1)
    .map(([name]) => name);
  return candidates.includes('instance') ? 'instance' : candidates[0];
}

const OTHER: Partial<Record<string, AggregationOperator>> = {
  sum: 'avg',
  avg: 'sum',
  max: 'min',
  min: 'max',
  count: 'sum',
  topk: 'bottomk',
  bottomk: 'topk',
};

/** A sum becomes a mean, a maximum a minimum, and back. */
export const aggregation: Edit = {
  kind: 'aggregation',
  of: (node, surroundings) => {
    if (node.kind !== 'aggregation') return [];
    const operator = OTHER[node.operator];
    if (operator === undefined || (isValue(node.operator) && isMultipliedByZero(surroundings))) return [];
    const isFactor = node.operator === 'sum' || node.operator === 'avg';
    return isFactor && isScaledAway(surroundings) ? [] : [{ ...node, operator }];
  },
};

/** What makes one value of a group, and does not choose among its series. */
const isValue = (operator: string): boolean => operator !== 'topk' && operator !== 'bottomk';
