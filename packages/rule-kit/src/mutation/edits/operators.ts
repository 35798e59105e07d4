import type { ArithmeticOperator, Binary, SetOperator } from '@belvedere/promql';
import type { Edit } from '../edit.ts';
import { isMultipliedByZero } from './values-that-do-not-matter.ts';

const OPPOSITE: Partial<Record<string, ArithmeticOperator>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '/',
  '^': '*',
};

/** An operation becomes its opposite, unless one operand makes them the same: `x * 1` is `x / 1`. */
export const arithmetic: Edit = {
  kind: 'arithmetic',
  of: (node, surroundings) => {
    if (node.kind !== 'binary' || isMultipliedByZero(surroundings)) return [];
    const operator = OPPOSITE[node.operator];
    return operator === undefined || isNeutral(node) ? [] : [{ ...node, operator }];
  },
};

const isNeutral = ({ operator, right }: Binary): boolean =>
  right.kind === 'number' && right.value === (operator === '+' || operator === '-' ? 0 : 1);

const SETS = ['and', 'or', 'unless'] as const satisfies readonly SetOperator[];

/** A set operator becomes each other one. */
export const setOperator: Edit = {
  kind: 'set operator',
  of: (node) =>
    node.kind === 'binary' && SETS.some((operator) => operator === node.operator)
      ? SETS.filter((operator) => operator !== node.operator).map((operator) => ({ ...node, operator }))
      : [],
};

/** A minus before an expression goes. */
export const sign: Edit = {
  kind: 'sign',
  of: (node) => (node.kind === 'unary' && node.operator === '-' ? [node.expression] : []),
};
