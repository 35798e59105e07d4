import type { Signal } from './signal.ts';

/** What the behaviour of a series may depend on. Nothing else may: so the same seed gives the same history. */
export interface Moment<Label extends string = never> {
  /** All labels of the series, `job` and `instance` included. */
  readonly labels: { readonly [Name in Label]: string };
  /** Now, as Unix time in seconds. */
  readonly time: number;
  /** When the simulation began, as Unix time in seconds. */
  readonly start: number;
  /** The value of a signal now: reading the same one is what makes series go together. */
  readonly read: (signal: Signal) => number;
  /** A factor of the series from `1 - amplitude` to `1 + amplitude`, a new one every few seconds. */
  readonly noise: (amplitude: number) => number;
  /** A factor of the series that moves smoothly between the same bounds, with a new aim every `period` seconds (600). */
  readonly wander: (amplitude: number, period?: number) => number;
}
