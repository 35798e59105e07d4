import type { MetricDeclaration } from '@belvedere/promql';
import type { Series } from './engine/series.ts';
import type { SimulatedTarget } from './engine/simulated-target.ts';
import type { Simulation } from './engine/simulation.ts';
import { sampleNames } from './exposition/sample-names.ts';

export interface HistoryOptions {
  /** Unix seconds; the end is left out. */
  readonly from: number;
  readonly to: number;
  /** Seconds between two scrapes of any target; each job's own interval where left out. */
  readonly every?: number;
}

/** What scrapes stored of one series. */
export interface SeriesHistory {
  readonly metric: MetricDeclaration;
  /** With its labels, `job` and `instance` included: `up{job="api",instance="api-0"}`. */
  readonly name: string;
  /** When its target was scraped, in Unix seconds. */
  readonly times: readonly number[];
  /** What was stored each time: NaN, which no simulated value is, where nothing was. */
  readonly values: Float64Array;
}

/**
 * What scrapes of all targets would have stored, `up` included. The simulation goes on to `to`, so that scrapes continue
 * the series. Yields after each scrape, for whoever has something else to do meanwhile; returns the series, those of a
 * target one after another. Throws a `RangeError` where `from` is not before `to`.
 */
export function* scrapes(
  simulation: Simulation,
  { from, to, every }: HistoryOptions,
): Generator<void, readonly SeriesHistory[]> {
  if (!(from < to)) throw new RangeError(`a history ends after it begins, and ${to} is not after ${from}`);
  const targets = simulation.simulated.map(
    (target) => new TargetHistory(target, everyFrom(from, to, every ?? target.target.job.scrapeInterval / 1000)),
  );
  const times = new Set(targets.flatMap((target) => target.times));
  for (const time of [...times].sort((left, right) => left - right)) {
    simulation.advanceTo(time);
    for (const target of targets) target.record(simulation, time);
    yield;
  }
  simulation.advanceTo(to);
  return targets.flatMap(({ series }) => series);
}

/** What the scrapes of a target store. */
class TargetHistory {
  readonly times: readonly number[];
  readonly series: readonly SeriesHistory[];
  private readonly simulated: SimulatedTarget;
  private readonly up: SeriesHistory;
  private readonly exposed: readonly { readonly state: Series['state']; readonly columns: readonly Float64Array[] }[];
  private next = 0;

  constructor(simulated: SimulatedTarget, times: readonly number[]) {
    const { job, instance } = simulated.target;
    this.simulated = simulated;
    this.times = times;
    const histories = (metric: MetricDeclaration, labels: Readonly<Record<string, string>>): SeriesHistory[] =>
      sampleNames(metric, { ...labels, job: job.name, instance }).map((name) => ({
        metric,
        name,
        times,
        values: new Float64Array(times.length).fill(NaN),
      }));
    this.up = histories(job.up.metric, {})[0]!;
    const own = simulated.families.flatMap(({ metric, series }) =>
      series.map(({ labels, state }) => ({ state, parts: histories(metric, labels) })),
    );
    this.exposed = own.map(({ state, parts }) => ({ state, columns: parts.map(({ values }) => values) }));
    this.series = [this.up, ...own.flatMap(({ parts }) => parts)];
  }

  /** Stores what a scrape finds where one is due. */
  record(simulation: Simulation, time: number): void {
    if (this.times[this.next] !== time) return;
    const { job, instance } = this.simulated.target;
    const isDown = simulation.isDown(job.name, instance, time);
    this.up.values[this.next] = isDown ? 0 : 1;
    if (!isDown) this.store(time);
    this.next += 1;
  }

  private store(time: number): void {
    for (const { state, columns } of this.exposed) {
      const values = state.sample(time);
      if (values === undefined) continue;
      for (let part = 0; part < columns.length; part++) columns[part]![this.next] = values[part]!;
    }
  }
}

function everyFrom(from: number, to: number, interval: number): number[] {
  const first = Math.ceil(from / interval);
  const count = Math.max(0, Math.ceil(to / interval) - first);
  return Array.from({ length: count }, (_, index) => (first + index) * interval);
}
