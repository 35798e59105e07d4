import type { Quantity } from '@belvedere/core';
import type { Node } from '../syntax/node.ts';
import { Expression } from './expression.ts';

/** What may stand on the right of a binary operator. */
export type Operand = number | Quantity | Expression;

export const operandNode = (operand: Operand): Node =>
  operand instanceof Expression
    ? operand.node
    : { kind: 'number', value: typeof operand === 'number' ? operand : operand.value };

export const operandUnit = (operand: Operand): string => (typeof operand === 'number' ? 'ratio' : operand.unit);
