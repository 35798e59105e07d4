import type { Invalid } from '@belvedere/core';
import type { ComparisonOperator, SetOperator } from '../syntax/node.ts';
import { Arithmetic } from './arithmetic.ts';
import type { Bound, Expression } from './expression.ts';
import type { Comparison, InstantVector } from './instant-vector.ts';
import {
  matchedLabels,
  matchingFacts,
  type LooseMatching,
  type Matchable,
  type Matched,
  type Matching,
  type SetMatching,
} from './matching.ts';
import { isConstant, operandLabels, operandNode, slowerScrape } from './operand.ts';
import type { Alike, Comparable, Joinable, LabelsOf, Operand } from './shape.ts';

/** A comparison with a quantity, or with a vector: of the same labels, or matched. */
export interface Compare<Labels extends string, Unit extends string> {
  <R extends Operand>(right: Alike<Labels, Unit, R>): Comparison<Labels, Unit>;
  <R extends Expression, const M extends Matching<Labels, LabelsOf<R>>>(
    right: Comparable<Unit, R>,
    matching: Matchable<Labels, LabelsOf<R>, M>,
  ): Comparison<Matched<Labels, LabelsOf<R>, M>, Unit>;
}

/** `and`, `unless`: the right side only decides, so its unit does not matter. */
export interface Intersection<Labels extends string, Unit extends string> {
  <R extends Expression>(right: Joinable<Labels, R>): InstantVector<Labels, Unit>;
  <R extends Expression, const M extends SetMatching<Labels, LabelsOf<R>>>(
    right: R,
    matching: Matchable<Labels, LabelsOf<R>, M>,
  ): InstantVector<Labels, Unit>;
}

/** `or`: the right side's series stand beside the left one's, so they are in its unit and have no further labels. */
export interface Union<Labels extends string, Unit extends string> {
  <R extends Expression>(right: Alike<Labels, Unit, R>): InstantVector<Labels, Unit>;
  <R extends Expression>(
    right: Within<Labels, R> & Comparable<Unit, R>,
    matching: { readonly on: readonly (Labels & LabelsOf<R>)[] },
  ): InstantVector<Labels, Unit>;
}

type Within<Labels extends string, Operand> =
  LabelsOf<Operand> extends Labels
    ? Operand
    : Invalid<`the right side has the label '${Exclude<LabelsOf<Operand>, Labels>}', and the left side has not`>;

/**
 * What keeps some series and drops others: comparisons in like units, and set operators. Of a comparison remain the
 * series for which it holds.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/operators/#comparison-binary-operators
 */
export abstract class Comparisons<Labels extends string, Unit extends string> extends Arithmetic<Labels, Unit> {
  /** Keeps the series whose value is greater: `v.above(seconds(0.15))` is `v > 0.15`. */
  get above(): Compare<Labels, Unit> {
    return this.comparison('>');
  }

  /** Keeps the series whose value is smaller: `v.below(seconds(0.7))` is `v < 0.7`. */
  get below(): Compare<Labels, Unit> {
    return this.comparison('<');
  }

  /** `v.atLeast(seconds(1))` is `v >= 1`. */
  get atLeast(): Compare<Labels, Unit> {
    return this.comparison('>=');
  }

  /** `v.atMost(seconds(1))` is `v <= 1`. */
  get atMost(): Compare<Labels, Unit> {
    return this.comparison('<=');
  }

  /** `up.equals(0)` is `up == 0`. */
  get equals(): Compare<Labels, Unit> {
    return this.comparison('==');
  }

  /** `v.differs(0)` is `v != 0`. */
  get differs(): Compare<Labels, Unit> {
    return this.comparison('!=');
  }

  private comparison(operator: ComparisonOperator): Compare<Labels, Unit> {
    const make = (right: Operand, matching?: LooseMatching): Expression => {
      const bound = this.boundOf(operator, right);
      return this.compare<string>({
        node: { kind: 'binary', operator, left: this.node, right: operandNode(right), ...matchingFacts(matching) },
        labels: matchedLabels(this.labels, operandLabels(right), matching),
        scrapeInterval: slowerScrape(this, right),
        ...(bound === undefined ? {} : { bound }),
      });
    };
    return make as Compare<Labels, Unit>;
  }

  private boundOf(operator: ComparisonOperator, right: Operand): Bound | undefined {
    if (!isConstant(right)) return undefined;
    return { operator, quantity: { value: typeof right === 'number' ? right : right.value, unit: this.unit } };
  }

  /** Keeps the series that the right side has too: `a.and(b, { on: ['endpoint'] })` is `a and on (endpoint) b`. */
  get and(): Intersection<Labels, Unit> {
    return this.setOperation('and');
  }

  /** Keeps the series that the right side lacks: `a.unless(b)` is `a unless b`. */
  get unless(): Intersection<Labels, Unit> {
    return this.setOperation('unless');
  }

  /**
   * The left side's series, and those of the right side that the left lacks: `a.or(b)` is `a or b`. With `on`, the right
   * side may have fewer labels: `a.or(vector(count(0)), { on: [] })` is `a or on () vector(0)`.
   */
  get or(): Union<Labels, Unit> {
    return this.setOperation('or');
  }

  private setOperation<Operation>(operator: SetOperator): Operation {
    const make = (right: Expression, matching?: LooseMatching): Expression =>
      this.derive({
        node: { kind: 'binary', operator, left: this.node, right: right.node, ...matchingFacts(matching) },
        scrapeInterval: slowerScrape(this, right),
        // What `and` and `unless` keep are the left side's series: its bound still holds for them.
        ...(operator === 'or' || this.bound === undefined ? {} : { bound: this.bound }),
      });
    return make as Operation;
  }
}
