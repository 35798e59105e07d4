import { divide, multiply, type Divide, type Multiply, type Quantity } from '@belvedere/core';
import type { ArithmeticOperator, ComparisonOperator, Node } from '../syntax/node.ts';
import { Expression } from './expression.ts';
import { Comparison, InstantVector } from './instant-vector.ts';
import { callNode, numberNode } from './nodes.ts';
import { operandLabels, operandNode, operandUnit, slowerScrape } from './operand.ts';
import type { Comparable, Operand, ScalarValue, Shape, UnitOf, Vector } from './shape.ts';

/** What arithmetic with a scalar on its left makes: a vector where the right side is one. */
type Beside<Right, Unit extends string> = Right extends { readonly shape: Shape<infer Labels, infer _Unit> }
  ? InstantVector<Labels, Unit>
  : Scalar<Unit>;

/**
 * One number without labels, as the left side of arithmetic or a parameter of it: `scalar(1)`, `time()`, `pi()`.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#expression-language-data-types
 */
export class Scalar<Unit extends string> extends Expression implements ScalarValue<Unit> {
  declare readonly scalarUnit: (unit: Unit) => Unit;

  /** `time().plus(seconds(60))` is `time() + 60`; both in the same unit. */
  plus<R extends Operand>(right: Comparable<Unit, R>): Beside<R, Unit> {
    return this.operation('+', right);
  }

  /** `time().minus(v)` is `time() - v`; both in the same unit. */
  minus<R extends Operand>(right: Comparable<Unit, R>): Beside<R, Unit> {
    return this.operation('-', right);
  }

  /** `time().modulo(seconds(86_400))` is `time() % 86400`; both in the same unit. */
  modulo<R extends Operand>(right: Comparable<Unit, R>): Beside<R, Unit> {
    return this.operation('%', right);
  }

  /** `scalar(2).times(v)` is `2 * v`; the units multiply. */
  times<R extends Operand>(right: R): Beside<R, Multiply<Unit, UnitOf<R>>> {
    return this.operation('*', right, multiply(this.unit, operandUnit(right)));
  }

  /** `scalar(count(1)).dividedBy(v)` is `1 / v`, which is per second where `v` is in seconds. */
  dividedBy<R extends Operand>(right: R): Beside<R, Divide<Unit, UnitOf<R>>> {
    return this.operation('/', right, divide(this.unit, operandUnit(right)));
  }

  /** Keeps the series that are smaller than the scalar: `scalar(seconds(1)).above(v)` is `1 > v`. */
  above<R extends Expression>(right: Comparable<Unit, R>): Compared<R, Unit> {
    return this.comparison('>', right);
  }

  /** Keeps the series that are greater than the scalar: `time().below(v)` is `time() < v`. */
  below<R extends Expression>(right: Comparable<Unit, R>): Compared<R, Unit> {
    return this.comparison('<', right);
  }

  /** `time().atLeast(v)` is `time() >= v`. */
  atLeast<R extends Expression>(right: Comparable<Unit, R>): Compared<R, Unit> {
    return this.comparison('>=', right);
  }

  /** `time().atMost(v)` is `time() <= v`. */
  atMost<R extends Expression>(right: Comparable<Unit, R>): Compared<R, Unit> {
    return this.comparison('<=', right);
  }

  /** As a vector of one series without labels: `time().vector()` is `vector(time())`. */
  vector(): InstantVector<never, Unit> {
    return new InstantVector({ ...this.facts(), node: callNode('vector', this.node) });
  }

  private operation<To>(operator: ArithmeticOperator, operand: unknown, unit = this.unit): To {
    return this.beside(
      { kind: 'binary', operator, left: this.node, right: operandNode(operand as Operand) },
      operand,
      unit,
    ) as To;
  }

  private beside(node: Node, operand: unknown, unit: string): Expression {
    const right = operand as Operand;
    const facts = { node, unit, labels: operandLabels(right), scrapeInterval: slowerScrape(this, right) };
    return isVector(right) ? new InstantVector(facts) : new Scalar(facts);
  }

  /** Two scalars are compared to 0 or 1: they have no series to keep. */
  private comparison<To>(operator: ComparisonOperator, operand: unknown): To {
    const right = operand as Expression;
    const node: Node = { kind: 'binary', operator, left: this.node, right: right.node };
    if (!isVector(right)) return this.beside({ ...node, bool: true }, right, 'ratio') as To;
    const { unit, labels } = right;
    return new Comparison({ node, unit, labels, scrapeInterval: slowerScrape(this, right) }) as To;
  }

  private facts() {
    const { node, unit, labels, scrapeInterval } = this;
    return { node, unit, labels, scrapeInterval };
  }
}

/** What a comparison with a scalar on its left makes: two scalars have no series to keep, and give 0 or 1. */
type Compared<Right, Unit extends string> = Right extends { readonly shape: Shape<infer Labels, infer _Unit> }
  ? Comparison<Labels, Unit>
  : Scalar<'ratio'>;

const isVector = (operand: Operand): boolean => operand instanceof Expression && !(operand instanceof Scalar);

/**
 * A number, a quantity or the only value of a vector as a scalar: `scalar(seconds(5)).minus(v)` is `5 - v`, and
 * `scalar(v.max()).minus(v)` is `scalar(max(v)) - v`. A plain number is a ratio. A vector of more series than one is NaN.
 */
export function scalar<N extends number>(value: N): Scalar<'ratio'>;
export function scalar<Unit extends string>(value: Quantity<Unit> | Vector<never, Unit>): Scalar<Unit>;
export function scalar(value: Operand): Expression {
  if (!(value instanceof Expression)) return constant(operandNode(value), operandUnit(value));
  const { unit, scrapeInterval } = value;
  return new Scalar({ node: callNode('scalar', value.node), unit, labels: [], scrapeInterval });
}

/** A quantity as a vector of one series without labels: `vector(seconds(5))` is `vector(5)`. */
export const vector = <Unit extends string>(value: Quantity<Unit>): InstantVector<never, Unit> =>
  new InstantVector({ node: callNode('vector', numberNode(value.value)), unit: value.unit, labels: [] });

/** Now, in seconds since 1970, when the expression is evaluated: `time().minus(v)` is `time() - v`. */
export const time = (): Scalar<'seconds'> => constant(callNode('time'), 'seconds');

/** π: `pi().dividedBy(2)` is `pi() / 2`. */
export const pi = (): Scalar<'ratio'> => constant(callNode('pi'), 'ratio');

const constant = <Unit extends string>(node: Node, unit: string): Scalar<Unit> =>
  new Scalar({ node, unit, labels: [] });
