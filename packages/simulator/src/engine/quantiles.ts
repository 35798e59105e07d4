import { quantileOf } from '../model/distribution.ts';
import type { ObservationBehaviour } from '../model/series.ts';
import { Observations } from './observations.ts';
import type { SeriesState } from './series.ts';
import type { World } from './world.ts';
import type { WorldMoment } from './world-moment.ts';

/**
 * A summary. Its values are those of `sampleNames`: the quantiles, the sum, the count. The quantiles are those of what is
 * observed now, and 0 until something was, as the Go runtime exposes them.
 */
export class Quantiles implements SeriesState {
  private readonly world: World;
  private readonly behaviour: ObservationBehaviour;
  private readonly moment: WorldMoment;
  private readonly observations: Observations;
  private readonly values: Float64Array;

  constructor(world: World, behaviour: ObservationBehaviour, moment: WorldMoment) {
    this.world = world;
    this.behaviour = behaviour;
    this.moment = moment;
    this.observations = new Observations(world, behaviour, moment);
    this.values = new Float64Array(behaviour.metric.quantiles.length + 2);
  }

  advance(): void {
    this.observations.advance();
  }

  sample(time: number): Float64Array | undefined {
    const observed = this.observations.sample(time);
    if (observed === undefined) return undefined;
    const [sum, count] = observed.slice(-2);
    const { metric, distribution } = this.behaviour;
    const now = distribution(this.moment.at(this.world.time));
    metric.quantiles.forEach((share, index) => {
      this.values[index] = count === 0 ? 0 : quantileOf(now, share);
    });
    this.values[metric.quantiles.length] = sum!;
    this.values[metric.quantiles.length + 1] = count!;
    return this.values;
  }
}
