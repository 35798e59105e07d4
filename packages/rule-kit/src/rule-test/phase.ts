import { durationLength, type DurationOf } from '@belvedere/core';

/** What a series does for a time. */
export interface Phase<Behaviour> {
  /** In milliseconds. */
  readonly lasts: number;
  readonly is: Behaviour;
}

/** No samples: the target is gone, or does not expose the series. */
export type Missing = 'missing';

/** `during('5m', { perMinute: 600 })`: one part of what a series does in a test. Throws a `RangeError` for `0s`. */
export function during<const D extends string, const Behaviour>(lasts: DurationOf<D>, is: Behaviour): Phase<Behaviour> {
  const length = durationLength(lasts as string);
  if (length === 0) throw new RangeError(`a phase of an input series lasts longer than ${String(lasts)}`);
  return { lasts: length, is };
}
