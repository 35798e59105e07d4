import type { Moment } from '../model/moment.ts';
import { noise, wander } from '../model/random.ts';
import type { LabelSet } from '../model/labels.ts';
import type { Signal } from '../model/signal.ts';
import type { World } from './world.ts';

/** How often the smooth noise of a series takes a new aim where its behaviour does not say, in seconds. */
const WANDER_PERIOD = 600;

/** The moment of one series or signal. It is reused from step to step: behaviours read it and keep nothing of it. */
export class WorldMoment implements Moment<string> {
  readonly labels: LabelSet;
  readonly start: number;
  private readonly world: World;
  private readonly key: number;
  private now: number;

  constructor(world: World, labels: LabelSet, name: string) {
    this.world = world;
    this.labels = labels;
    this.start = world.start;
    this.key = world.keyOf(name);
    this.now = world.start;
  }

  /** The same moment at another time of the current step. */
  at(time: number): this {
    this.now = time;
    return this;
  }

  get time(): number {
    return this.now;
  }

  // Functions and not methods: behaviours take them out of the moment, as in `({ read, noise }) => …`.

  readonly read = (signal: Signal): number => this.world.read(signal);

  readonly noise = (amplitude: number): number => noise(this.key, this.world.step, amplitude);

  readonly wander = (amplitude: number, period = WANDER_PERIOD): number =>
    wander(this.key, this.now, amplitude, period);
}
