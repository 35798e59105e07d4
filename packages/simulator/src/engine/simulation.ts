import type { MetricDeclaration } from '@belvedere/promql';
import { unsimulated, type Behaviour, type Target } from '../model/behaviour.ts';
import type { Incident } from '../model/incident.ts';
import { Exposition } from '../exposition/prometheus-text.ts';
import { simulatedTargets, targetKey, type SimulatedTarget } from './simulated-target.ts';
import { World } from './world.ts';

export interface SimulationOptions {
  readonly behaviours: readonly Behaviour[];
  /** A whole number; the same seed gives the same values. */
  readonly seed: number;
  /** When the simulation begins and all counters are zero, in Unix seconds. */
  readonly start: number;
  /** What goes wrong, from `incidentStart` (Unix seconds; by default `start`) on. */
  readonly incident?: Incident | undefined;
  readonly incidentStart?: number | undefined;
  /** Seconds between two states, 5 where left out: longer ones are faster, and noise changes less often. */
  readonly step?: number | undefined;
  /** Simulates these metrics alone, which is faster where few are asked for; all where it is left out. */
  readonly metrics?: ReadonlySet<MetricDeclaration> | undefined;
}

/**
 * Builds a simulation at its start. Throws a `TypeError` where a target lacks a metric that its job exposes by the
 * catalog, or has one twice, or where an incident names a target that is not there, and a `RangeError` where a time is no finite number.
 */
export function createSimulation(options: SimulationOptions): Simulation {
  return new Simulation(options);
}

/** The state of all targets. It only goes forward: what was asked before does not change what comes. */
export class Simulation {
  readonly simulated: readonly SimulatedTarget[];
  private readonly world: World;
  private readonly expositions: ReadonlyMap<string, Exposition>;

  constructor({ behaviours, seed, start, incident, incidentStart = start, step, metrics }: SimulationOptions) {
    if (!Number.isFinite(start) || !Number.isFinite(incidentStart)) {
      throw new RangeError(`a simulation begins at Unix seconds, not at ${start} (its incident at ${incidentStart})`);
    }
    rejectGaps(behaviours);
    if (step !== undefined && !(step > 0 && Number.isFinite(step))) {
      throw new RangeError(`a step of a simulation is some seconds, not ${step}`);
    }
    const scheduled = incident === undefined ? undefined : { incident, start: incidentStart };
    this.world = new World(seed, start, scheduled, step);
    this.simulated = simulatedTargets(
      this.world,
      metrics === undefined ? behaviours : behaviours.map((behaviour) => onlyOf(behaviour, metrics)),
    );
    if (incident !== undefined) rejectUnknownTargets(incident, this.simulated);
    this.expositions = new Map(
      this.simulated.map(({ target, families }) => [
        targetKey(target.job.name, target.instance),
        new Exposition(families),
      ]),
    );
  }

  get targets(): readonly Target[] {
    return this.simulated.map(({ target }) => target);
  }

  /** Goes on to the step that a time, in Unix seconds, lies in. A time that has passed changes nothing. */
  advanceTo(time: number): void {
    const goal = this.world.stepAt(time);
    while (this.world.step < goal) {
      this.world.advance();
      for (const { families } of this.simulated) {
        for (const { series } of families) {
          for (const { state } of series) state.advance();
        }
      }
    }
  }

  /** Whether a target refuses connections at a time, in Unix seconds. */
  isDown(job: string, instance: string, time: number): boolean {
    return this.world.isDown(job, instance, time);
  }

  /**
   * What a target answers to a scrape at a time (Unix seconds), in the Prometheus text format; `undefined` while it is
   * down. A time before the current step is answered with the state at its beginning. Throws a `RangeError` for a
   * target that is not simulated.
   */
  scrape(job: string, instance: string, time: number): string | undefined {
    const exposition = this.expositions.get(targetKey(job, instance));
    if (exposition === undefined) {
      const known = this.simulated.map(({ target }) => `${target.job.name} ${target.instance}`).join(', ');
      throw new RangeError(`${job} ${instance} is not simulated; these are: ${known}`);
    }
    if (this.isDown(job, instance, time)) return undefined;
    this.advanceTo(time);
    return exposition.text(Math.max(time, this.world.time));
  }
}

const onlyOf = (behaviour: Behaviour, metrics: ReadonlySet<MetricDeclaration>): Behaviour => ({
  ...behaviour,
  series: behaviour.series.filter(({ metric }) => metrics.has(metric)),
});

/** A job that has targets must have all its metrics. */
function rejectGaps(behaviours: readonly Behaviour[]): void {
  const jobs = new Set(behaviours.flatMap(({ targets }) => targets.map(({ job }) => job.name)));
  const catalogs = new Set(behaviours.map(({ catalog }) => catalog));
  const gaps = [...catalogs].flatMap((catalog) => unsimulated(catalog, behaviours)).filter(({ job }) => jobs.has(job));
  if (gaps.length > 0) {
    const names = gaps.map(({ metric, job }) => `${metric} of ${job}`).join(', ');
    throw new TypeError(`no behaviour for ${names}: state how the series behave beside the catalog`);
  }
}

function rejectUnknownTargets({ name, effects }: Incident, simulated: readonly SimulatedTarget[]): void {
  const known = new Set(simulated.map(({ target }) => targetKey(target.job.name, target.instance)));
  for (const effect of effects) {
    if (effect.kind === 'down' && !known.has(targetKey(effect.job, effect.instance))) {
      throw new TypeError(`incident ${name} takes down ${effect.job} ${effect.instance}, which is not simulated`);
    }
  }
}
