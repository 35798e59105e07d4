import { durationLength } from '@belvedere/core';
import type { FieldsOf, LogFields } from '../stream/field.ts';
import { variableName, type VariableReference } from '../stream/variable.ts';

/** A field that is a number, or that LogQL reads as one. */
export type Unwrapped<Fields extends LogFields> = FieldsOf<Fields, 'number' | 'duration' | 'bytes'>;

/** What is computed of the lines of a window. */
export type Quantity =
  | { readonly kind: 'count' | 'rate' | 'bytes_rate' }
  | { readonly kind: 'avg' | 'sum' | 'min' | 'max'; readonly field: string }
  | { readonly kind: 'quantile'; readonly field: string; readonly quantile: number };

export interface MeasureOptions<Names extends string> {
  /**
   * A result for each value of these labels and fields; lines without such a field are left out. One result if not given.
   * Grafana asks Elasticsearch for the 500 largest groups at most.
   */
  readonly by?: readonly Names[];
  /**
   * The window: a duration or a variable. For a result over time it is `$__auto` if not given, which Grafana makes as long
   * as the distance of two points; for one number it is `$__range`, the time range of the panel.
   */
  readonly over?: string | VariableReference;
  /** One number for the time range, for tables and stats, in place of one for each point in time. */
  readonly instant?: boolean;
  /** Only so many results, the highest. For instant results: over time, each point would choose anew. */
  readonly top?: number;
}

/** What is computed, of which window, for which groups. */
export interface Measure {
  readonly quantity: Quantity;
  readonly by: readonly string[];
  readonly over: string | { readonly variable: string };
  readonly instant: boolean;
  readonly top?: number;
}

/** Options as data. Throws a `RangeError` where they cannot be met. */
export function measure(
  name: string,
  quantity: Quantity,
  { by = [], over, instant = false, top }: MeasureOptions<string>,
): Measure {
  if (quantity.kind === 'quantile' && !(quantity.quantile > 0 && quantity.quantile < 1)) {
    throw new RangeError(`${name}: a quantile lies between 0 and 1, and ${quantity.quantile} does not`);
  }
  if (top !== undefined && !(Number.isSafeInteger(top) && top > 0)) {
    throw new RangeError(`${name}: the top ${top} of the results are none: give a whole number above 0`);
  }
  if (top !== undefined && !instant) {
    throw new RangeError(`${name}: over time, each point would choose its own top ${top}: ask with instant: true`);
  }
  if (typeof over === 'string') durationLength(over);
  return {
    quantity,
    by,
    over: windowOf(name, over) ?? { variable: instant ? '__range' : '__auto' },
    instant,
    ...(top === undefined ? {} : { top }),
  };
}

const windowOf = (owner: string, over: string | VariableReference | undefined) =>
  over === undefined || typeof over === 'string' ? over : { variable: variableName(owner, over) };
