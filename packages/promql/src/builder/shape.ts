import type { Invalid, Quantity } from '@belvedere/core';
import type { Expression } from './expression.ts';

/**
 * What the compiler knows of a vector: its labels and its unit. Both are invariant (a function takes and returns them):
 * a vector with more labels does not pass for one with fewer, or impossible joins would compile.
 */
export interface Shape<Labels extends string, Unit extends string> {
  readonly labels: (label: Labels) => Labels;
  readonly unit: (unit: Unit) => Unit;
}

/**
 * Any instant vector, as what takes one asks for it: its shape alone, so that the compiler finds labels and unit there
 * and nowhere else.
 */
export interface Vector<Labels extends string, Unit extends string> extends Expression {
  readonly shape: Shape<Labels, Unit>;
}

/** One number without labels that PromQL computes, such as `time()`; its unit is invariant as a vector's is. */
export interface ScalarValue<Unit extends string> extends Expression {
  readonly scalarUnit: (unit: Unit) => Unit;
}

/** What may stand on a side of a binary operator. A plain number has no unit. */
export type Operand = number | Quantity | Expression;

export type LabelsOf<Operand> = Operand extends { readonly shape: Shape<infer Labels, infer _Unit> } ? Labels : never;

/** The unit of a vector, a scalar or a quantity; a plain number is a ratio. */
export type UnitOf<Operand> = Operand extends { readonly shape: Shape<infer _Labels, infer Unit> }
  ? Unit
  : Operand extends Quantity<infer Unit>
    ? Unit
    : Operand extends ScalarValue<infer Unit>
      ? Unit
      : 'ratio';

/** What is in a unit, whatever its labels. */
export type InUnit<Unit extends string> =
  | Quantity<Unit>
  | { readonly scalarUnit: (unit: Unit) => Unit }
  | { readonly shape: { readonly unit: (unit: Unit) => Unit } };

/** What has exactly these labels, or none because it is a number. */
export type WithLabels<Labels extends string> =
  | number
  | Quantity
  | { readonly scalarUnit: unknown }
  | { readonly shape: { readonly labels: (label: Labels) => Labels } };

type Unlike =
  Invalid<'the two sides have different labels: aggregate both alike, or name the shared ones with { on: […] }'>;

/** The operand itself where it may stand beside a vector with these labels, else a sentence. */
export type Joinable<Labels extends string, Operand> = Operand extends WithLabels<Labels> ? Operand : Unlike;

/** The operand itself where its unit allows adding to, or comparing with, what is in this unit, else a sentence. */
export type Comparable<Unit extends string, Operand> =
  Operand extends InUnit<Unit>
    ? Operand
    : Operand extends number
      ? Operand extends 0
        ? Operand
        : Unit extends 'count'
          ? Operand
          : Invalid<`a plain number has no unit, and the left side is in ${Unit}: write it with its unit, like seconds(0.15), ratio(0.05) or quantity(1, '${Unit}')`>
      : Invalid<`the left side is in ${Unit}, the right side in ${UnitOf<Operand>}`>;

/** The operand itself where it may be added to, or compared with, a vector of this shape, else a sentence. */
export type Alike<Labels extends string, Unit extends string, Operand> = Operand extends
  Quantity<Unit> | { readonly shape: Shape<Labels, Unit> }
  ? Operand
  : Operand extends WithLabels<Labels>
    ? Comparable<Unit, Operand>
    : Unlike;
