import { formatDuration } from '@belvedere/core';
import { PRECEDENCE, SIGN_PRECEDENCE } from '../language/keywords.ts';
import type { BinaryOperator, DurationExpression, DurationOperand, Length, NumberLiteral } from '../syntax/node.ts';
import { printNumber } from './text.ts';

const TIGHTEST = 7;

/** A range, or the step of a subquery: `5m`, `$__rate_interval`, `step() * 4`. */
export const printLength = (length: Length): string =>
  typeof length === 'number' ? printMilliseconds(length) : printOperand(length, 0);

/**
 * What stands behind `offset`, where arithmetic needs parentheses. The sign before them ends the offset there: without
 * it Prometheus takes what follows for more of it, so that in `a offset (1m + 1m) * b` the `b` would be a duration.
 */
export function printOffsetLength(offset: Length): string {
  if (typeof offset === 'number') return printMilliseconds(offset);
  if (offset.kind === 'variable' || !('right' in offset)) return printOperand(offset, 0);
  if ('left' in offset) return isCall(offset) ? printOperand(offset, 0) : `+(${printOperand(offset, 0)})`;
  return `-${printOperand(offset.right, TIGHTEST)}`;
}

/** A number, in the unit that it was written in. */
export function printNumberLiteral({ value, duration }: NumberLiteral): string {
  return duration === true ? printMilliseconds(value * 1000) : printNumber(value);
}

/** A duration where whole milliseconds make it up, else seconds. */
function printMilliseconds(length: number): string {
  const whole = Math.round(length);
  const isWhole = Math.abs(whole - length) < 1e-6 * Math.max(1, Math.abs(length)) && Number.isSafeInteger(whole);
  if (!isWhole) return printNumber(length / 1000);
  return length < 0 ? `-${formatDuration(-whole)}` : formatDuration(whole);
}

function printOperand(operand: DurationOperand, bound: number): string {
  const text = printDuration(operand);
  return bindingOf(operand) < bound ? `(${text})` : text;
}

function printDuration(operand: DurationOperand): string {
  if (operand.kind === 'variable') return operand.text;
  if (operand.kind === 'number') return printNumberLiteral(operand);
  if (!('right' in operand)) return `${operand.operator}()`;
  if (!('left' in operand)) return `-${printOperand(operand.right, SIGN_PRECEDENCE + 1)}`;
  const { operator } = operand;
  if (operator === 'min_of' || operator === 'max_of') {
    return `${operator}(${printOperand(operand.left, 0)}, ${printOperand(operand.right, 0)})`;
  }
  const precedence = PRECEDENCE[operator];
  const [left, right] = operator === '^' ? [precedence + 1, precedence] : [precedence, precedence + 1];
  const signed = isSigned(operand.right) ? printDuration(operand.right) : printOperand(operand.right, right);
  return `${printOperand(operand.left, left)} ${operator} ${signed}`;
}

const isCall = ({ operator }: DurationExpression): boolean => operator === 'min_of' || operator === 'max_of';

/** A sign in front of a right operand needs no parentheses. */
const isSigned = (operand: DurationOperand): boolean =>
  operand.kind === 'number'
    ? operand.value < 0 || Object.is(operand.value, -0)
    : operand.kind === 'duration' && operand.operator === '-' && !('left' in operand);

function bindingOf(operand: DurationOperand): number {
  if (operand.kind === 'variable') return TIGHTEST;
  if (isSigned(operand)) return SIGN_PRECEDENCE;
  if (operand.kind === 'number' || !('left' in operand) || isCall(operand)) return TIGHTEST;
  return PRECEDENCE[operand.operator as BinaryOperator];
}
