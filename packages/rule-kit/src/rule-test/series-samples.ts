import { formatDuration } from '@belvedere/core';
import type { Column, Outage, SeriesBehaviour } from './input-series.ts';
import type { Phase } from './phase.ts';

/** A value, or none. */
export type Sample = number | undefined;

/** How samples are placed, and whose they are. */
export interface Grid {
  readonly name: string;
  /** Time between two samples, in milliseconds. */
  readonly interval: number;
  readonly outages: readonly Outage[];
}

/**
 * The samples of a column, one an interval, phase by phase. A phase has those from its beginning up to the next one's;
 * the last one's end belongs to it. Throws a `RangeError` where a phase is no multiple of the interval.
 */
export function samplesOf({ start, phases }: Column, grid: Grid): readonly (readonly Sample[])[] {
  let value = start;
  let time = 0;
  return phases.map((phase, index) => {
    const steps = stepsOf(phase.lasts, grid, 'a phase');
    const step = stepOf(phase, steps, grid);
    if (beginsAgain(phase.is)) value = 0;
    const samples: Sample[] = [];
    for (let at = 0; at < steps; at += 1) {
      samples.push(sampleAt(time, at));
      value = isOut(time, grid) ? 0 : step.after(value, at);
      time += grid.interval;
    }
    if (index === phases.length - 1) samples.push(sampleAt(time, steps));
    value = clean(value);
    return samples;

    function sampleAt(now: number, at: number): Sample {
      return phase.is === 'missing' || isOut(now, grid) ? undefined : step.level(value, at);
    }
  });
}

/** What a behaviour shows at a sample, and what it adds up to until the next one. */
interface Step {
  level(value: number, at: number): number;
  after(value: number, at: number): number;
}

function stepOf({ lasts, is }: Phase<SeriesBehaviour>, steps: number, grid: Grid): Step {
  const same = (value: number): number => value;
  if (is === 'missing') return { level: same, after: same };
  if ('reset' in is) return stepOf({ lasts, is: is.reset }, steps, grid);
  if ('level' in is) return { level: () => is.level, after: same };
  if ('every' in is) {
    const every = stepsOf(is.every, grid, 'the time between two events');
    return { level: same, after: (value, at) => ((at + 1) % every === 0 ? clean(value + is.value) : value) };
  }
  if ('perMinute' in is) {
    const growth = clean((is.perMinute * grid.interval) / 60_000);
    return { level: same, after: (value) => value + growth };
  }
  const { from, to } = is;
  if ('level' in from && 'level' in to) {
    return { level: (_, at) => between(from.level, to.level, at / steps), after: same };
  }
  // Between two samples the rate is what it is in their middle.
  const rate = (at: number): number => between(rateOf(from), rateOf(to), (at + 0.5) / steps);
  return { level: same, after: (value, at) => clean(value + (rate(at) * grid.interval) / 60_000) };
}

const rateOf = (is: object): number => ('perMinute' in is ? (is.perMinute as number) : 0);

const between = (from: number, to: number, share: number): number => clean(from + (to - from) * share);

const beginsAgain = (is: SeriesBehaviour): boolean => is !== 'missing' && 'reset' in is;

const isOut = (time: number, { outages }: Grid): boolean => outages.some(({ from, to }) => from <= time && time < to);

function stepsOf(length: number, { name, interval }: Grid, what: string): number {
  if (length % interval === 0) return length / interval;
  throw new RangeError(
    `${what} of ${name} lasts ${formatDuration(length)}, and samples are ${formatDuration(interval)} apart: take a multiple of it`,
  );
}

/** Without the noise of floats, which begins at the sixteenth digit. */
export const clean = (value: number): number => Number(value.toPrecision(12));
