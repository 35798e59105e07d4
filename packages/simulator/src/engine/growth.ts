import { floor } from '../model/mathematics.ts';
import type { GrowthBehaviour } from '../model/series.ts';
import { rateNow } from './rate.ts';
import type { SeriesState } from './series.ts';
import type { World } from './world.ts';
import type { WorldMoment } from './world-moment.ts';

/** Units that come in whole numbers: there is no half request. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(['count', 'bytes']);

/** The integral of a rate: counters, and gauges that grow as counters do. */
export class Growth implements SeriesState {
  private readonly world: World;
  private readonly behaviour: GrowthBehaviour;
  private readonly moment: WorldMoment;
  private readonly values = new Float64Array(1);
  private readonly whole: boolean;
  private total = 0;
  private rate: number | undefined;

  constructor(world: World, behaviour: GrowthBehaviour, moment: WorldMoment) {
    this.world = world;
    this.behaviour = behaviour;
    this.moment = moment;
    this.whole = WHOLE_UNITS.has(behaviour.metric.unit);
    this.rate = this.rateNow();
  }

  advance(): void {
    this.total += (this.rate ?? 0) * this.world.stepLength;
    this.rate = this.rateNow();
  }

  sample(time: number): Float64Array | undefined {
    const plus = this.behaviour.plus(this.moment.at(time));
    if (this.rate === undefined || plus === undefined) return undefined;
    const value = this.total + this.rate * (time - this.world.time) + plus;
    this.values[0] = this.whole ? floor(value) : value;
    return this.values;
  }

  private rateNow(): number | undefined {
    return rateNow(this.behaviour.metric, this.behaviour.rate, this.moment.at(this.world.time));
  }
}
