import { squareRoot, type Dimensionless, type Invalid, type Quantity, type SquareRoot } from '@belvedere/core';
import type { Node } from '../syntax/node.ts';
import type { Expression } from './expression.ts';
import { Comparisons } from './comparisons.ts';
import type { InstantVector } from './instant-vector.ts';
import { callNode, numberNode } from './nodes.ts';

/** A function without parameters; where it cannot be asked, its `this` is a sentence. */
interface FunctionOf<This, Result> {
  (this: This): Result;
}

type PlainNumber<Unit extends string> = Unit extends Dimensionless
  ? unknown
  : Invalid<`this function takes a plain number, and this is in ${Unit}: divide by a quantity in ${Unit} first`>;

type Square<Unit extends string> = [SquareRoot<Unit>] extends [never]
  ? Invalid<`nothing is measured in the square root of ${Unit}: divide by a quantity in ${Unit} first`>
  : unknown;

/** A function of plain numbers. */
type OfNumber<Labels extends string, Unit extends string> = FunctionOf<
  PlainNumber<Unit>,
  InstantVector<Labels, 'ratio'>
>;

/** Functions of the value. Source: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
export abstract class Mathematics<Labels extends string, Unit extends string> extends Comparisons<Labels, Unit> {
  /** `v.abs()` is `abs(v)`. */
  abs(): InstantVector<Labels, Unit> {
    return this.call('abs');
  }

  /** `v.ceil()` is `ceil(v)`. */
  ceil(): InstantVector<Labels, Unit> {
    return this.call('ceil');
  }

  /** `v.floor()` is `floor(v)`. */
  floor(): InstantVector<Labels, Unit> {
    return this.call('floor');
  }

  /** To the nearest multiple, of one where none is named: `v.round(seconds(0.5))` is `round(v, 0.5)`. */
  round(to?: Quantity<Unit>): InstantVector<Labels, Unit> {
    return to === undefined ? this.call('round') : this.call('round', this.unit, numberNode(to.value));
  }

  /** Within bounds: `v.clamp(seconds(0), seconds(1))` is `clamp(v, 0, 1)`. */
  clamp(least: Quantity<Unit>, most: Quantity<Unit>): InstantVector<Labels, Unit> {
    return this.call('clamp', this.unit, numberNode(least.value), numberNode(most.value));
  }

  /** `v.clampMax(seconds(1))` is `clamp_max(v, 1)`. */
  clampMax(bound: Quantity<Unit>): InstantVector<Labels, Unit> {
    return this.call('clamp_max', this.unit, numberNode(bound.value));
  }

  /** `v.clampMin(seconds(0))` is `clamp_min(v, 0)`. */
  clampMin(bound: Quantity<Unit>): InstantVector<Labels, Unit> {
    return this.call('clamp_min', this.unit, numberNode(bound.value));
  }

  /** The sign, 1, 0 or -1: `v.sgn()` is `sgn(v)`. */
  sgn(): InstantVector<Labels, 'count'> {
    return this.call('sgn', 'count');
  }

  /** The square root of a plain number, or of a square such as a variance: `share.sqrt()` is `sqrt(share)`. */
  get sqrt(): FunctionOf<Square<Unit>, InstantVector<Labels, SquareRoot<Unit>>> {
    return this.function('sqrt', squareRoot(this.unit));
  }

  /** `share.exp()` is `exp(share)`. */
  get exp(): OfNumber<Labels, Unit> {
    return this.function('exp');
  }

  /** `share.ln()` is `ln(share)`. */
  get ln(): OfNumber<Labels, Unit> {
    return this.function('ln');
  }

  /** `share.log2()` is `log2(share)`. */
  get log2(): OfNumber<Labels, Unit> {
    return this.function('log2');
  }

  /** `share.log10()` is `log10(share)`. */
  get log10(): OfNumber<Labels, Unit> {
    return this.function('log10');
  }

  /** A function of this vector, with what stands behind it in the parentheses. */
  protected call<To extends string = Unit>(
    name: string,
    unit: string = this.unit,
    ...more: readonly Node[]
  ): InstantVector<Labels, To> {
    return this.derive<Labels, To>({ node: callNode(name, this.node, ...more), unit });
  }

  /** A function that only some units have: the type says which. */
  private function<Method>(name: string, unit = 'ratio'): Method {
    const make = (): Expression => this.call(name, unit);
    return make as Method;
  }
}
