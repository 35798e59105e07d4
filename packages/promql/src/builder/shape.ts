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

export type LabelsOf<Operand> = Operand extends { readonly shape: Shape<infer Labels, infer _Unit> } ? Labels : never;

/** The unit of a vector or a quantity; a plain number is a ratio. */
export type UnitOf<Operand> = Operand extends { readonly shape: Shape<infer _Labels, infer Unit> }
  ? Unit
  : Operand extends Quantity<infer Unit>
    ? Unit
    : 'ratio';

type Same<Left, Right> = [Left, Right] extends [Right, Left] ? true : false;

type IsVector<Operand> = Operand extends { readonly shape: unknown } ? true : false;

/** The operand itself where it may stand beside a vector with these labels, else a sentence. */
export type Joinable<Labels extends string, Operand> =
  IsVector<Operand> extends true
    ? Same<Labels, LabelsOf<Operand>> extends true
      ? Operand
      : Invalid<'the two sides have different labels: aggregate both alike, or name the shared ones with { on: […] }'>
    : Operand;

/** The operand itself where its unit allows adding to, or comparing with, a vector of this unit, else a sentence. */
export type Comparable<Unit extends string, Operand> = Operand extends number
  ? Operand extends 0
    ? Operand
    : Unit extends 'count'
      ? Operand
      : Invalid<`a plain number has no unit, and the left side is in ${Unit}: write it with its unit, like seconds(0.15), ratio(0.05) or quantity(1, '${Unit}')`>
  : Same<Unit, UnitOf<Operand>> extends true
    ? Operand
    : Invalid<`the left side is in ${Unit}, the right side in ${UnitOf<Operand>}`>;
