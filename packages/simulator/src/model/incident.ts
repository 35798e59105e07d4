import { durationLength, type DurationOf } from '@belvedere/core';
import type { Job } from '@belvedere/promql';
import type { Signal } from './signal.ts';

/** Changes a signal to, by or times a value, growing into it over `ramp` seconds from `after` seconds on. */
export interface SignalEffect {
  readonly kind: 'set' | 'add' | 'multiply';
  readonly signal: Signal;
  readonly value: number;
  readonly after: number;
  readonly ramp: number;
}

/** Makes a target refuse connections from `after` seconds on. */
export interface DownEffect {
  readonly kind: 'down';
  readonly job: string;
  readonly instance: string;
  readonly after: number;
}

export type Effect = SignalEffect | DownEffect;

/** Something that goes wrong, and stays so until the simulation ends. */
export interface Incident<Name extends string = string> {
  readonly name: Name;
  readonly title: string;
  readonly effects: readonly Effect[];
}

/** `incident('redis-down', { title: 'Redis stops answering', effects: [effect.set(redisUp, 0)] })`. */
export const incident = <const Name extends string>(
  name: Name,
  { title, effects }: { readonly title: string; readonly effects: readonly Effect[] },
): Incident<Name> => ({ name, title, effects });

/** When an effect sets in after the incident's start, and how long a signal takes to get there; both at once if unsaid. */
interface Timing<After extends string, Ramp extends string> {
  readonly after?: DurationOf<After>;
  readonly ramp?: DurationOf<Ramp>;
}

const inSeconds = (text: string | undefined): number => (text === undefined ? 0 : durationLength(text) / 1000);

const onSignal =
  (kind: SignalEffect['kind']) =>
  <const A extends string, const R extends string>(
    signal: Signal,
    value: number,
    { after, ramp }: Timing<A, R> = {},
  ): Effect => ({
    kind,
    signal,
    value,
    after: inSeconds(after as string | undefined),
    ramp: inSeconds(ramp as string | undefined),
  });

/** What an incident is made of. */
export const effect = {
  /** `effect.set(redisUp, 0)`: the signal is 0. */
  set: onSignal('set'),
  /** `effect.add(lag, 15_000, { ramp: '1m' })`: 15,000 more than without, reached after a minute. */
  add: onSignal('add'),
  /** `effect.multiply(slowness, 4)`: four times what it would be. */
  multiply: onSignal('multiply'),
  /** `effect.down(inferenceApi, 'inference-api-0')`: the target refuses connections. */
  down: <const A extends string>(
    job: Job,
    instance: string,
    { after }: { readonly after?: DurationOf<A> } = {},
  ): Effect => ({
    kind: 'down',
    job: job.name,
    instance,
    after: inSeconds(after as string | undefined),
  }),
} as const;
