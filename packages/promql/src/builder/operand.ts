import type { Quantity } from '@belvedere/core';
import type { Node } from '../syntax/node.ts';
import { Expression } from './expression.ts';
import { numberNode } from './nodes.ts';
import type { Operand } from './shape.ts';

export const operandNode = (operand: Operand): Node =>
  operand instanceof Expression ? operand.node : numberNode(typeof operand === 'number' ? operand : operand.value);

/** Of both sides of a binary operator, the slower one's: a quantity is never scraped. */
export const slowerScrape = (left: Expression, right: Operand): number =>
  right instanceof Expression ? Math.max(left.scrapeInterval, right.scrapeInterval) : left.scrapeInterval;

/** A plain number is a ratio. */
export const operandUnit = (operand: Operand): string => (typeof operand === 'number' ? 'ratio' : operand.unit);

/** The labels of a vector, none of a number. */
export const operandLabels = (operand: Operand): readonly string[] =>
  operand instanceof Expression ? operand.labels : [];

/** Whether the operand is a number that is known here. */
export const isConstant = (operand: Operand): operand is number | Quantity => !(operand instanceof Expression);
