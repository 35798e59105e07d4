import { floor } from '../model/mathematics.ts';
import type { ObservationBehaviour } from '../model/series.ts';
import { rateNow } from './rate.ts';
import type { SeriesState } from './series.ts';
import type { World } from './world.ts';
import type { WorldMoment } from './world-moment.ts';

/**
 * A classic histogram. Its values are those of `sampleNames`: cumulative counts by bound, +Inf, the sum, the count.
 * Observations come whole: the sum moves only when the count does, or an average over few of them would be nonsense.
 */
export class Observations implements SeriesState {
  private readonly world: World;
  private readonly behaviour: ObservationBehaviour;
  private readonly moment: WorldMoment;
  /** For each bound, and +Inf as the last: observations so far, and the share of new ones that lie below. */
  private readonly totals: Float64Array;
  private readonly shares: Float64Array;
  private readonly values: Float64Array;
  private sum = 0;
  private sumOfWhole = 0;
  private mean = 0;
  private rate: number | undefined;

  constructor(world: World, behaviour: ObservationBehaviour, moment: WorldMoment) {
    this.world = world;
    this.behaviour = behaviour;
    this.moment = moment;
    const bounds = behaviour.metric.buckets.length + 1;
    this.totals = new Float64Array(bounds);
    this.shares = new Float64Array(bounds).fill(1);
    this.values = new Float64Array(bounds + 2);
    this.observe();
  }

  advance(): void {
    const added = (this.rate ?? 0) * this.world.stepLength;
    this.sumOfWhole = this.sumAfter(added);
    this.sum += added * this.mean;
    for (let index = 0; index < this.totals.length; index++) {
      this.totals[index]! += added * this.shares[index]!;
    }
    this.observe();
  }

  sample(time: number): Float64Array | undefined {
    if (this.rate === undefined) return undefined;
    const added = this.rate * (time - this.world.time);
    const bounds = this.totals.length;
    for (let index = 0; index < bounds; index++) {
      this.values[index] = floor(this.totals[index]! + added * this.shares[index]!);
    }
    this.values[bounds] = this.sumAfter(added);
    this.values[bounds + 1] = this.values[bounds - 1]!;
    return this.values;
  }

  private observe(): void {
    const moment = this.moment.at(this.world.time);
    const { metric, rate, distribution } = this.behaviour;
    this.rate = rateNow(metric, rate, moment);
    const { mean, below } = distribution(moment);
    this.mean = mean;
    metric.buckets.forEach((bound, index) => {
      this.shares[index] = below(bound);
    });
  }

  /** The sum of the whole observations after `added` more in this step. */
  private sumAfter(added: number): number {
    const count = this.totals[this.totals.length - 1]!;
    const whole = floor(count + added);
    return whole === floor(count) ? this.sumOfWhole : this.sum + (whole - count) * this.mean;
  }
}
