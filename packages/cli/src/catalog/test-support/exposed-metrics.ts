import type { MetricDeclaration } from '@belvedere/promql';
import type { Simulation } from '@belvedere/simulator';

/** A metric that a target exposes now. */
export interface Exposed {
  readonly job: string;
  readonly metric: MetricDeclaration;
}

/** What the targets of a simulation expose at a time: some metrics have series only while something goes wrong. */
export function exposedMetrics(simulation: Simulation, time: number): readonly Exposed[] {
  simulation.advanceTo(time);
  return simulation.simulated.flatMap(({ target, families }) =>
    families
      .filter(({ series }) => series.some(({ state }) => state.sample(time) !== undefined))
      .map(({ metric }) => ({ job: target.job.name, metric })),
  );
}
