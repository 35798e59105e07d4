import { durationLength, type DurationOf } from '@belvedere/core';
import { named, type Named, type NamedOptions } from './variable.ts';

/** A window that is chosen. */
export interface IntervalVariable extends Named<'interval'> {
  /** As written, such as `5m`. */
  readonly values: readonly string[];
  /** Offers what suits the time range: about so many steps of at least that length. */
  readonly auto?: { readonly count: number; readonly min: string };
}

export interface IntervalOptions extends NamedOptions {
  readonly auto?: { readonly count?: number; readonly min?: string };
}

/** `const window = intervalVariable('window', ['5m', '1h']); requests.rate(window)`. Throws a `RangeError` for a text that is no duration. */
export function intervalVariable<const Values extends readonly [string, ...string[]]>(
  name: string,
  values: { readonly [Index in keyof Values]: DurationOf<Values[Index]> },
  { auto, ...options }: IntervalOptions = {},
): IntervalVariable {
  const written = values as readonly string[];
  for (const value of written) durationLength(value);
  const variable = { ...named('interval', name, options), values: written };
  return auto === undefined ? variable : { ...variable, auto: { count: auto.count ?? 30, min: auto.min ?? '10s' } };
}
