import { divide, multiply, power, type Divide, type Invalid, type Multiply, type Power } from '@belvedere/core';
import type { ArithmeticOperator } from '../syntax/node.ts';
import { Aggregations } from './aggregations.ts';
import type { Expression } from './expression.ts';
import type { InstantVector } from './instant-vector.ts';
import {
  matchedLabels,
  matchingFacts,
  type LooseMatching,
  type Matchable,
  type Matched,
  type Matching,
} from './matching.ts';
import { numberNode } from './nodes.ts';
import { operandLabels, operandNode, operandUnit, slowerScrape } from './operand.ts';
import type { Alike, Comparable, Joinable, LabelsOf, Operand, UnitOf } from './shape.ts';

/** An operator between like units. With a second vector of other labels, how the two match. */
export interface LikeOperation<Labels extends string, Unit extends string, To extends string> {
  <R extends Operand>(right: Alike<Labels, Unit, R>): InstantVector<Labels, To>;
  <R extends Expression, const M extends Matching<Labels, LabelsOf<R>>>(
    right: Comparable<Unit, R>,
    matching: Matchable<Labels, LabelsOf<R>, M>,
  ): InstantVector<Matched<Labels, LabelsOf<R>, M>, To>;
}

export interface Product<Labels extends string, Unit extends string> {
  <R extends Operand>(right: Joinable<Labels, R>): InstantVector<Labels, Multiply<Unit, UnitOf<R>>>;
  <R extends Expression, const M extends Matching<Labels, LabelsOf<R>>>(
    right: R,
    matching: Matchable<Labels, LabelsOf<R>, M>,
  ): InstantVector<Matched<Labels, LabelsOf<R>, M>, Multiply<Unit, UnitOf<R>>>;
}

export interface Quotient<Labels extends string, Unit extends string> {
  <R extends Operand>(right: Joinable<Labels, R>): InstantVector<Labels, Divide<Unit, UnitOf<R>>>;
  <R extends Expression, const M extends Matching<Labels, LabelsOf<R>>>(
    right: R,
    matching: Matchable<Labels, LabelsOf<R>, M>,
  ): InstantVector<Matched<Labels, LabelsOf<R>, M>, Divide<Unit, UnitOf<R>>>;
}

/** The exponent itself where the power has a unit, else a sentence. */
type Exponent<Unit extends string, N extends number> = [Power<Unit, N>] extends [never]
  ? Invalid<`nothing is measured in ${Unit} to the power of ${N}: divide by a quantity in ${Unit} first`>
  : N;

/** What has a complement, and a sentence for all else. */
interface Complement<Labels extends string, Unit extends string> {
  (
    this: Unit extends 'ratio' ? unknown : Invalid<`only a ratio has a complement, and this is in ${Unit}`>,
  ): InstantVector<Labels, 'ratio'>;
}

/** Sums, products and what is made of them. Source: https://prometheus.io/docs/prometheus/latest/querying/operators/#arithmetic-binary-operators */
export abstract class Arithmetic<Labels extends string, Unit extends string> extends Aggregations<Labels, Unit> {
  /** `a.plus(b)` is `a + b`; both in the same unit. */
  get plus(): LikeOperation<Labels, Unit, Unit> {
    return this.operation('+');
  }

  /** `a.minus(b)` is `a - b`; both in the same unit. */
  get minus(): LikeOperation<Labels, Unit, Unit> {
    return this.operation('-');
  }

  /** The rest of a division; both in the same unit. `v.modulo(seconds(60))` is `v % 60`. */
  get modulo(): LikeOperation<Labels, Unit, Unit> {
    return this.operation('%');
  }

  /** The angle whose tangent is `a / b`; both in the same unit. `a.atan2(b)` is `a atan2 b`. */
  get atan2(): LikeOperation<Labels, Unit, 'radians'> {
    return this.operation('atan2', () => 'radians');
  }

  /** `a.times(b)` is `a * b`; the units multiply. */
  get times(): Product<Labels, Unit> {
    return this.operation('*', multiply);
  }

  /** `a.dividedBy(b)` is `a / b`; like units cancel to a ratio. `a.dividedBy(b, { on: ['endpoint'] })` is `a / on (endpoint) b`. */
  get dividedBy(): Quotient<Labels, Unit> {
    return this.operation('/', divide);
  }

  /** `share.power(3)` is `share ^ 3`. A unit can be squared, `v.power(2)` is `v ^ 2`, and a square has a root. */
  power<N extends number>(exponent: Exponent<Unit, N>): InstantVector<Labels, Power<Unit, N>> {
    const node = { kind: 'binary', operator: '^', left: this.node, right: numberNode(exponent as number) } as const;
    return this.derive<Labels, Power<Unit, N>>({ node, unit: power(this.unit, exponent as number) ?? this.unit });
  }

  /** `v.negated()` is `-v`. */
  negated(): InstantVector<Labels, Unit> {
    return this.derive({ node: { kind: 'unary', operator: '-', expression: this.node } });
  }

  /** What a share leaves, for ratios only: `share.complement()` is `1 - share`. */
  get complement(): Complement<Labels, Unit> {
    const make = (): Expression =>
      this.derive({ node: { kind: 'binary', operator: '-', left: numberNode(1), right: this.node } });
    return make as Complement<Labels, Unit>;
  }

  private operation<Operation>(
    operator: ArithmeticOperator,
    unitOf: (left: string, right: string) => string = (left) => left,
  ): Operation {
    const make = (right: Operand, matching?: LooseMatching): Expression =>
      this.derive<string, string>({
        node: { kind: 'binary', operator, left: this.node, right: operandNode(right), ...matchingFacts(matching) },
        unit: unitOf(this.unit, operandUnit(right)),
        labels: matchedLabels(this.labels, operandLabels(right), matching),
        scrapeInterval: slowerScrape(this, right),
      });
    return make as Operation;
  }
}
