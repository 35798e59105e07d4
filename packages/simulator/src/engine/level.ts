import type { LevelBehaviour } from '../model/series.ts';
import type { SeriesState } from './series.ts';
import type { WorldMoment } from './world-moment.ts';

/** A gauge that has no memory: its level is read when it is asked for. */
export class Level implements SeriesState {
  private readonly behaviour: LevelBehaviour;
  private readonly moment: WorldMoment;
  private readonly values = new Float64Array(1);

  constructor(behaviour: LevelBehaviour, moment: WorldMoment) {
    this.behaviour = behaviour;
    this.moment = moment;
  }

  advance(): void {
    // Nothing is carried from step to step.
  }

  sample(time: number): Float64Array | undefined {
    const level = this.behaviour.level(this.moment.at(time));
    if (level === undefined) return undefined;
    this.values[0] = level;
    return this.values;
  }
}
