import { walk, type Binary, type ComparisonOperator, type Node } from '@belvedere/promql';
import type { Edit, Surroundings } from '../edit.ts';

const OPERATORS = ['==', '!=', '>', '<', '>=', '<='] as const satisfies readonly ComparisonOperator[];

export const COMPARISONS: ReadonlySet<string> = new Set(OPERATORS);

/** Each comparison becomes each other one, unless no value that the operand can have tells them apart. */
export const comparison: Edit = {
  kind: 'comparison',
  of: (node, surroundings) =>
    node.kind === 'binary' && isComparison(node.operator)
      ? OPERATORS.filter((operator) => operator !== node.operator && !isSame(node, operator, surroundings)).map(
          (operator) => ({ ...node, operator }),
        )
      : [],
};

/** A filter becomes a value of 0 or 1, and such a value a filter. */
export const bool: Edit = {
  kind: 'bool',
  of: (node) => {
    if (node.kind !== 'binary' || !isComparison(node.operator)) return [];
    const { bool: isValue = false, ...rest } = node;
    return [isValue ? rest : { ...rest, bool: true }];
  },
};

const isComparison = (operator: string): operator is ComparisonOperator => COMPARISONS.has(operator);

/**
 * Where the operand is never below the number, `>` says the same as `!=` and `==` the same as `<=`; where it is never
 * above, `<` the same as `!=` and `==` the same as `>=`. So is `up == 0` the same as `up <= 0`. NaN is not equal to any
 * number, and neither above nor below, so that this holds only where there is none. Nothing that is measured is
 * infinite: `> -Inf`, which keeps every number, is the same as `>= -Inf`.
 */
function isSame({ left, right, operator }: Binary, other: ComparisonOperator, surroundings: Surroundings): boolean {
  if (right.kind !== 'number') return false;
  const pair = new Set<string>([operator, other]);
  const isPair = (a: ComparisonOperator, b: ComparisonOperator): boolean => pair.has(a) && pair.has(b);
  if (!Number.isFinite(right.value)) return isPair('>', '>=') || isPair('<', '<=');
  if (canBeNaN(left)) return false;
  const [least, largest] = surroundings.boundsOf(left);
  return (
    (least >= right.value && (isPair('>', '!=') || isPair('==', '<='))) ||
    (largest <= right.value && (isPair('<', '!=') || isPair('==', '>=')))
  );
}

/** Metrics and their rates are numbers; a quotient is not where nothing is divided by nothing, nor is a quantile of nothing. */
const canBeNaN = (node: Node): boolean =>
  walk(node).some(
    (part) =>
      (part.kind === 'binary' && !['+', '-', '*', 'and', 'or', 'unless'].includes(part.operator)) ||
      (part.kind === 'call' && part.function.startsWith('histogram_')),
  );
