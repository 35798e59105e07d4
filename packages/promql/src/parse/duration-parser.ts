import { PRECEDENCE, SIGN_PRECEDENCE } from '../language/keywords.ts';
import type { DurationExpression, DurationOperand, Length, NumberLiteral } from '../syntax/node.ts';
import type { ParserContext } from './parser-context.ts';

const OPERATORS = ['+', '-', '*', '/', '%', '^'] as const;
type DurationOperator = (typeof OPERATORS)[number];
const isOperator = (kind: string): kind is DurationOperator => (OPERATORS as readonly string[]).includes(kind);

const EXPECTED = 'number, duration, step(), or range()';
/** What Prometheus can hold, in seconds: 64 bits of nanoseconds. */
const LONGEST = 2 ** 63 / 1e9;

/** Lengths of time: in brackets, after `offset`, and the arithmetic of durations. */
export class DurationParser {
  private readonly context: ParserContext;

  constructor(context: ParserContext) {
    this.context = context;
  }

  /** A range or a step: a duration that is longer than nothing. */
  positive(what: string): Length {
    const { stream } = this.context;
    const { from } = stream;
    const operand = this.operand(0, what);
    if (operand.kind === 'number' && operand.value <= 0) {
      this.context.report('promql/syntax', 'a duration must be greater than 0', [from, stream.end]);
    }
    return lengthOf(operand);
  }

  /**
   * What stands behind `offset`. A literal, or a call, ends there: `a offset 5m + b` adds `b`. Only a parenthesis, or a
   * second sign, begins arithmetic of durations.
   */
  offset(): Length {
    const { stream } = this.context;
    const sign = stream.kind === '-' || stream.kind === '+' ? stream.kind : undefined;
    const isNegative = sign === '-';
    const first = sign === undefined ? stream.kind : stream.nextKind;
    if (first === 'Number' || first === 'Duration' || first === 'Template' || isCall(first)) {
      if (sign !== undefined) stream.take();
      return lengthOf(signed(this.primary('offset'), isNegative));
    }
    if (sign !== undefined && first === '(') {
      stream.take();
      return lengthOf(signed(this.parenthesised('offset'), isNegative));
    }
    return lengthOf(this.operand(0, 'offset'));
  }

  private operand(least: number, what: string): DurationOperand {
    const { stream } = this.context;
    const { from } = stream;
    let left = this.signedOperand(what);
    let height = 1;
    while (true) {
      const operator = stream.kind;
      if (!isOperator(operator) || PRECEDENCE[operator] < least) return left;
      const precedence = PRECEDENCE[operator];
      const at = stream.span;
      stream.take();
      const right = this.context.nested(() => this.operand(operator === '^' ? precedence : precedence + 1, what));
      this.requireArithmetic([from, stream.end]);
      if ((operator === '/' || operator === '%') && right.kind === 'number' && right.value === 0) {
        this.context.report('promql/syntax', operator === '/' ? 'division by zero' : 'modulo by zero', at);
      }
      left = { kind: 'duration', operator, left, right };
      this.context.riseAbove(height++);
    }
  }

  private signedOperand(what: string): DurationOperand {
    const { stream } = this.context;
    if (stream.kind !== '-' && stream.kind !== '+') return this.primary(what);
    const isNegative = stream.take() === '-';
    return signed(
      this.context.nested(() => this.operand(SIGN_PRECEDENCE + 1, what)),
      isNegative,
    );
  }

  private primary(what: string): DurationOperand {
    const { stream } = this.context;
    const { kind, from, span } = stream;
    if (kind === 'Number' || kind === 'Duration') {
      const literal = this.context.number();
      if (Math.abs(literal.value) > LONGEST) this.context.report('promql/syntax', 'duration out of range', span);
      return literal;
    }
    if (kind === 'Template') return { kind: 'variable', text: stream.take() };
    if (kind === 'step' || kind === 'range') {
      stream.take();
      stream.expect('(', `${kind}()`, '"("');
      stream.expect(')', `${kind}()`, '")"');
      this.requireArithmetic([from, stream.end], '3.6');
      return { kind: 'duration', operator: kind };
    }
    if (kind === 'min_of' || kind === 'max_of') return this.call(kind, what);
    if (kind !== '(') stream.unexpected(what, EXPECTED);
    const inner = this.parenthesised(what);
    this.requireArithmetic([from, stream.end]);
    return inner;
  }

  private parenthesised(what: string): DurationOperand {
    const { stream } = this.context;
    stream.take();
    const inner = this.context.nested(() => this.operand(0, what));
    stream.expect(')', what, '")"');
    return inner;
  }

  private call(operator: 'min_of' | 'max_of', what: string): DurationExpression {
    const { stream } = this.context;
    const { from } = stream;
    stream.take();
    stream.expect('(', `${operator}()`, '"("');
    const left = this.context.nested(() => this.operand(0, what));
    stream.expect(',', `${operator}()`, '","');
    const right = this.context.nested(() => this.operand(0, what));
    stream.expect(')', `${operator}()`, '")"');
    this.requireArithmetic([from, stream.end], '3.13');
    return { kind: 'duration', operator, left, right };
  }

  private requireArithmetic(span: readonly [number, number], since: '3.4' | '3.6' | '3.13' = '3.4'): void {
    this.context.requireFeature('promql-duration-expr', 'arithmetic of durations', span);
    this.context.requireVersion(since, 'this arithmetic of durations', span);
  }
}

const isCall = (kind: string | undefined): boolean =>
  kind === 'step' || kind === 'range' || kind === 'min_of' || kind === 'max_of';

function signed(operand: DurationOperand, isNegative: boolean): DurationOperand {
  if (!isNegative) return operand;
  if (operand.kind === 'number') return { ...operand, value: -operand.value } satisfies NumberLiteral;
  return { kind: 'duration', operator: '-', right: operand };
}

/** Milliseconds where a literal stands alone: whole ones where the number's rounding alone makes them fractions. */
function lengthOf(operand: DurationOperand): Length {
  if (operand.kind !== 'number') return operand;
  const milliseconds = operand.value * 1000;
  const whole = Math.round(milliseconds);
  const rounding = Math.max(1e-7, Math.abs(milliseconds) * 2 ** -50);
  return Math.abs(milliseconds - whole) <= rounding ? whole : milliseconds;
}
