import type { Invalid } from '@belvedere/core';
import type { Expression } from './expression.ts';
import { InstantVector } from './instant-vector.ts';
import { callNode } from './nodes.ts';
import type { LabelsOf, UnitOf } from './shape.ts';

/** The vector itself where it is in one of these units, else a sentence. */
type VectorIn<In extends string, R> = R extends { readonly shape: unknown }
  ? UnitOf<R> extends In
    ? R
    : Invalid<`this function takes ${In}, and this is in ${UnitOf<R>}`>
  : Invalid<'this function takes a vector: write .vector() behind a scalar'>;

/** A function of a vector in one of these units. */
export interface UnitFunction<In extends string, To extends string> {
  <R extends Expression>(vector: VectorIn<In, R>): InstantVector<LabelsOf<R>, To>;
}

/** A function of PromQL that takes a vector alone. */
export const callOn = (name: string, { node, labels, scrapeInterval }: Expression, unit: string): Expression =>
  new InstantVector<string, string>({ node: callNode(name, node), unit, labels, scrapeInterval });

/** A function of PromQL that takes a vector in some units alone, and gives another. */
export const unitFunction = <In extends string, To extends string>(name: string, unit: To): UnitFunction<In, To> =>
  ((vector: Expression): Expression => callOn(name, vector, unit)) as unknown as UnitFunction<In, To>;
