import type { MetricDeclaration } from '@belvedere/promql';
import type { Series } from './engine/series.ts';
import type { SimulatedTarget } from './engine/simulated-target.ts';
import type { Simulation } from './engine/simulation.ts';
import { OPEN_METRICS_END, openMetricsHeader, openMetricsSample } from './exposition/openmetrics.ts';
import { sampleNames } from './exposition/sample-names.ts';

/**
 * The history of all targets from `from` up to but not including `to` (Unix seconds), as scrapes at the jobs'
 * intervals would have stored it, `job`, `instance` and `up` included: chunks of an OpenMetrics text for
 * `promtool tsdb create-blocks-from openmetrics`. The simulation goes on to `to`, so that scrapes continue the series.
 * Throws a `RangeError` where `from` is not before `to`.
 */
export function* backfill(simulation: Simulation, from: number, to: number): Generator<string, void, undefined> {
  if (!(from < to)) throw new RangeError(`a history ends after it begins, and ${to} is not after ${from}`);
  const histories = simulation.simulated.map((target) => new TargetHistory(target, from, to));
  for (const time of scrapeTimes(histories)) {
    simulation.advanceTo(time);
    for (const history of histories) history.record(simulation, time);
    // Nothing yet, but whoever reads can do something else between two scrapes.
    yield '';
  }
  simulation.advanceTo(to);

  const families = Map.groupBy(
    histories.flatMap((history) => history.series),
    ({ metric }) => metric.name,
  );
  for (const members of families.values()) {
    yield openMetricsHeader(members[0]!.metric);
    for (const member of members) yield member.text();
  }
  yield OPEN_METRICS_END;
}

/** When any target is scraped, ascending. */
const scrapeTimes = (histories: readonly TargetHistory[]): number[] =>
  [...new Set(histories.flatMap(({ times }) => times))].sort((left, right) => left - right);

/** What the scrapes of a target would have stored. */
class TargetHistory {
  readonly times: readonly number[];
  readonly series: readonly SeriesHistory[];
  private readonly simulated: SimulatedTarget;
  private readonly up: SeriesHistory;
  private next = 0;

  constructor(simulated: SimulatedTarget, from: number, to: number) {
    const { job, instance } = simulated.target;
    const labels = { job: job.name, instance };
    this.simulated = simulated;
    this.times = everyFrom(from, to, job.scrapeInterval / 1000);
    this.up = new SeriesHistory(job.up.metric, sampleNames(job.up.metric, labels), this.times);
    const own = simulated.families.flatMap(({ metric, series }) =>
      series.map(
        (one) => new SeriesHistory(metric, sampleNames(metric, { ...one.labels, ...labels }), this.times, one),
      ),
    );
    this.series = [this.up, ...own];
  }

  /** Stores what a scrape finds where one is due. */
  record(simulation: Simulation, time: number): void {
    if (this.times[this.next] !== time) return;
    const { job, instance } = this.simulated.target;
    const down = simulation.isDown(job.name, instance, time);
    this.up.store(this.next, [down ? 0 : 1]);
    if (!down) {
      for (const history of this.series) history.recordAt(this.next, time);
    }
    this.next += 1;
  }
}

/** The samples of a series, a column of values for each name. */
class SeriesHistory {
  readonly metric: MetricDeclaration;
  private readonly names: readonly string[];
  private readonly times: readonly number[];
  private readonly series: Series | undefined;
  private readonly columns: readonly Float64Array[];

  constructor(metric: MetricDeclaration, names: readonly string[], times: readonly number[], series?: Series) {
    this.metric = metric;
    this.names = names;
    this.times = times;
    this.series = series;
    // A scrape that did not expose the series leaves NaN, which no simulated value is.
    this.columns = names.map(() => new Float64Array(times.length).fill(NaN));
  }

  recordAt(index: number, time: number): void {
    const values = this.series?.state.sample(time);
    if (values !== undefined) this.store(index, values);
  }

  store(index: number, values: ArrayLike<number>): void {
    this.columns.forEach((column, part) => {
      column[index] = values[part]!;
    });
  }

  text(): string {
    let text = '';
    this.names.forEach((name, part) => {
      const column = this.columns[part]!;
      for (let index = 0; index < column.length; index++) {
        const value = column[index]!;
        if (!Number.isNaN(value)) text += openMetricsSample(name, value, this.times[index]!);
      }
    });
    return text;
  }
}

function everyFrom(from: number, to: number, interval: number): number[] {
  const first = Math.ceil(from / interval);
  const count = Math.max(0, Math.ceil(to / interval) - first);
  return Array.from({ length: count }, (_, index) => (first + index) * interval);
}
