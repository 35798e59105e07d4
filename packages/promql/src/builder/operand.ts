import type { Quantity } from '@belvedere/core';
import type { Node } from '../syntax/node.ts';
import { Expression } from './expression.ts';

/** What may stand on the right of a binary operator. */
export type Operand = number | Quantity | Expression;

export const operandNode = (operand: Operand): Node =>
  operand instanceof Expression
    ? operand.node
    : { kind: 'number', value: typeof operand === 'number' ? operand : operand.value };

/** Of both sides of a binary operator, the slower one's: a quantity is never scraped. */
export const slowerScrape = (left: Expression, right: Operand): number =>
  right instanceof Expression ? Math.max(left.scrapeInterval, right.scrapeInterval) : left.scrapeInterval;

export const operandUnit = (operand: Operand): string => (typeof operand === 'number' ? 'ratio' : operand.unit);
