import { stableHash } from '@belvedere/core';
import type { Incident, SignalEffect } from '../model/incident.ts';
import type { Signal } from '../model/signal.ts';
import { STEP } from './grid.ts';
import { WorldMoment } from './world-moment.ts';

/** An incident and when it begins, in Unix seconds. */
export interface Scheduled {
  readonly incident: Incident;
  readonly start: number;
}

/** What all series share: the seed, the step that is now, and the signals with what an incident does to them. */
export class World {
  readonly start: number;
  /** Seconds between two states. */
  readonly stepLength: number;
  private readonly seed: number;
  private readonly scheduled: Scheduled | undefined;
  private readonly values = new Map<Signal, number>();
  private readonly moments = new Map<Signal, WorldMoment>();
  private readonly reading = new Set<Signal>();
  private current: number;

  constructor(seed: number, start: number, scheduled?: Scheduled, stepLength = STEP) {
    this.seed = seed;
    this.stepLength = stepLength;
    this.current = this.stepAt(start);
    this.start = this.time;
    this.scheduled = scheduled;
  }

  get step(): number {
    return this.current;
  }

  /** When the current step began, in Unix seconds. */
  get time(): number {
    return this.current * this.stepLength;
  }

  /** The step that a time, in Unix seconds, lies in. */
  stepAt(time: number): number {
    return Math.floor(time / this.stepLength);
  }

  /** Goes on by one step. */
  advance(): void {
    this.current += 1;
    this.values.clear();
  }

  /** The key of a series' or a signal's own noise. */
  keyOf(name: string): number {
    return stableHash(`${this.seed}\n${name}`);
  }

  /** The value of a signal in this step. Throws a `TypeError` where signals read each other in a circle. */
  read(signal: Signal): number {
    const known = this.values.get(signal);
    if (known !== undefined) return known;
    if (this.reading.has(signal)) {
      throw new TypeError(`signal ${signal.name} reads itself: ${[...this.reading, signal].map(nameOf).join(' → ')}`);
    }
    this.reading.add(signal);
    const value = this.effects(signal).reduce(
      (current, effect) => this.apply(effect, current),
      signal.value(this.momentOf(signal).at(this.time)),
    );
    this.reading.delete(signal);
    this.values.set(signal, value);
    return value;
  }

  /** Whether a target refuses connections at a time, in Unix seconds. */
  isDown(job: string, instance: string, time: number): boolean {
    if (this.scheduled === undefined) return false;
    const { incident, start } = this.scheduled;
    return incident.effects.some(
      (effect) =>
        effect.kind === 'down' && effect.job === job && effect.instance === instance && time >= start + effect.after,
    );
  }

  private momentOf(signal: Signal): WorldMoment {
    const known = this.moments.get(signal);
    if (known !== undefined) return known;
    const moment = new WorldMoment(this, {}, `signal ${signal.name}`);
    this.moments.set(signal, moment);
    return moment;
  }

  private effects(signal: Signal): SignalEffect[] {
    const effects = this.scheduled?.incident.effects ?? [];
    return effects.filter((effect): effect is SignalEffect => effect.kind !== 'down' && effect.signal === signal);
  }

  private apply({ kind, value, after, ramp }: SignalEffect, current: number): number {
    const elapsed = this.time - (this.scheduled?.start ?? Infinity) - after;
    if (elapsed < 0) return current;
    const share = ramp === 0 ? 1 : Math.min(1, elapsed / ramp);
    const goal = { set: value, add: current + value, multiply: current * value }[kind];
    return current + (goal - current) * share;
  }
}

const nameOf = ({ name }: Signal): string => name;
