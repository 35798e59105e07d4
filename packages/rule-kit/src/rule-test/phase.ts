import { durationLength, formatDuration, type DurationOf } from '@belvedere/core';

/** What a series, or a target, does for a time. */
export interface Phase<Behaviour> {
  /** In milliseconds. */
  readonly lasts: number;
  readonly is: Behaviour;
}

/** No samples: the series is not exposed, or its target is gone. */
export type Missing = 'missing';

/** A change at an even pace: of a level, or of a rate. */
export interface Ramp<Behaviour> {
  readonly from: Behaviour;
  readonly to: Behaviour;
}

/** The process began again: what it counts begins at zero, and goes on like this. */
export interface Reset<Behaviour> {
  readonly reset: Behaviour;
}

/** Low traffic: one event, or one observation, every so often. */
export interface Sparse {
  /** In milliseconds. */
  readonly every: number;
  /** What a counter grows by, what a histogram or a summary observes. */
  readonly value: number;
}

/**
 * The same all the time: a level, a rate, a number of observations. At one sample a minute,
 * `gaugeSeries(lag, { topic: 'events' }, [steady('5m', { level: 10 })])` is `lag{topic="events"} 10+0x5`.
 * As every phase, it throws a `RangeError` where it lasts `0s`.
 */
export const steady = <const D extends string, const Behaviour>(
  lasts: DurationOf<D>,
  is: Behaviour,
): Phase<Behaviour> => phase(lasts, is);

/**
 * From one behaviour to another at an even pace; the next phase begins where it ends. At one sample a minute,
 * `gaugeSeries(lag, { topic: 'events' }, [ramp('4m', { level: 0 }, { level: 1 }), steady('2m', { level: 1 })])` is
 * `lag{topic="events"} 0+0.25x3 1+0x2`, and a rate that rises from nothing to four a minute,
 * `counterSeries(requests, { endpoint: 'fraud' }, [ramp('4m', { perMinute: 0 }, { perMinute: 4 })])`, is
 * `requests{endpoint="fraud"} 1000 1000.5 1002 1004.5 1008`.
 */
export const ramp = <const D extends string, Behaviour>(
  lasts: DurationOf<D>,
  from: Behaviour,
  to: NoInfer<Behaviour>,
): Phase<Ramp<Behaviour>> => phase(lasts, { from, to });

/**
 * The process begins again, and with it what it counts at zero. At one sample a minute,
 * `counterSeries(requests, { endpoint: 'fraud' }, [steady('3m', { perMinute: 60 }), reset('3m', { perMinute: 60 })])` is
 * `requests{endpoint="fraud"} 1000+60x2 0+60x3`.
 */
export const reset = <const D extends string, const Behaviour>(
  lasts: DurationOf<D>,
  is: Behaviour,
): Phase<Reset<Behaviour>> => phase(lasts, { reset: is });

/**
 * No samples; what comes after goes on from where the series stood. At one sample a minute,
 * `gaugeSeries(lag, { topic: 'events' }, [steady('2m', { level: 1 }), missing('3m')])` is
 * `lag{topic="events"} 1+0x1 stale _x3`.
 */
export const missing = <const D extends string>(lasts: DurationOf<D>): Phase<Missing> => phase(lasts, 'missing');

/**
 * Low traffic: one event, or one observation, at the end of each such time. A counter grows by `value` (1 where it is
 * left out), a histogram and a summary observe it. At one sample a minute,
 * `counterSeries(requests, { endpoint: 'fraud' }, [sparse('6m', { every: '3m' })])` is
 * `requests{endpoint="fraud"} 1000+0x2 1001+0x2 1002`.
 */
export const sparse = <const D extends string, const E extends string>(
  lasts: DurationOf<D>,
  { every, value = 1 }: { readonly every: DurationOf<E>; readonly value?: number },
): Phase<Sparse> => phase(lasts, { every: positive(every), value });

const phase = <Behaviour>(lasts: unknown, is: Behaviour): Phase<Behaviour> => ({ lasts: positive(lasts), is });

function positive(text: unknown): number {
  const length = durationLength(text as string);
  if (length > 0) return length;
  throw new RangeError(`a phase of an input series lasts longer than ${formatDuration(length)}`);
}
