import type { MetricDeclaration } from '@belvedere/promql';
import type { Target } from '../model/behaviour.ts';
import type { LabelSet } from '../model/labels.ts';
import type { SeriesBehaviour } from '../model/series.ts';
import { Growth } from './growth.ts';
import { Level } from './level.ts';
import { Observations } from './observations.ts';
import { Quantiles } from './quantiles.ts';
import type { World } from './world.ts';
import { WorldMoment } from './world-moment.ts';

/** The state of one series: of one counter or gauge, or of all parts of one histogram or summary. */
export interface SeriesState {
  /** Takes over what the step that ended has added, and reads the rates of the one that begins. */
  advance(): void;
  /**
   * The values at a time of the current step, one for each name in `sampleNames`; `undefined` where the series is not
   * exposed. The array is reused.
   */
  sample(time: number): Float64Array | undefined;
}

/** A series with the metric and the own labels that it is exposed under. */
export interface Series {
  readonly metric: MetricDeclaration;
  readonly labels: LabelSet;
  readonly state: SeriesState;
}

/** The series of a target that a behaviour describes. */
export function seriesOf(world: World, { job, instance }: Target, behaviour: SeriesBehaviour): Series[] {
  const { metric } = behaviour;
  if (!metric.jobs.includes(job) || !behaviour.on(instance)) return [];
  return behaviour.labels.map((labels) => {
    const name = [metric.name, job.name, instance, ...Object.entries(labels).flat()].join('\n');
    const moment = new WorldMoment(world, { ...labels, job: job.name, instance }, name);
    return { metric, labels, state: stateOf(world, behaviour, moment) };
  });
}

function stateOf(world: World, behaviour: SeriesBehaviour, moment: WorldMoment): SeriesState {
  switch (behaviour.kind) {
    case 'growth':
      return new Growth(world, behaviour, moment);
    case 'level':
      return new Level(behaviour, moment);
    case 'observations':
      return behaviour.metric.kind === 'summary'
        ? new Quantiles(world, behaviour, moment)
        : new Observations(world, behaviour, moment);
  }
}
