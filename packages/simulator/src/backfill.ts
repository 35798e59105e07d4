import type { Simulation } from './engine/simulation.ts';
import { OPEN_METRICS_END, openMetricsHeader, openMetricsSample } from './exposition/openmetrics.ts';
import { scrapes, type SeriesHistory } from './history.ts';

/**
 * The history of all targets from `from` up to but not including `to` (Unix seconds), as scrapes at the jobs'
 * intervals would have stored it, `job`, `instance` and `up` included: chunks of an OpenMetrics text for
 * `promtool tsdb create-blocks-from openmetrics`. The simulation goes on to `to`, so that scrapes continue the series.
 * Throws a `RangeError` where `from` is not before `to`.
 */
export function* backfill(simulation: Simulation, from: number, to: number): Generator<string, void, undefined> {
  const making = scrapes(simulation, { from, to });
  let made = making.next();
  while (made.done !== true) {
    // Nothing yet, but whoever reads can do something else between two scrapes.
    yield '';
    made = making.next();
  }
  for (const members of Map.groupBy(made.value, ({ metric }) => metric.name).values()) {
    yield openMetricsHeader(members[0]!.metric);
    for (const member of members) yield samplesOf(member);
  }
  yield OPEN_METRICS_END;
}

function samplesOf({ name, times, values }: SeriesHistory): string {
  let text = '';
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!Number.isNaN(value)) text += openMetricsSample(name, value, times[index]!);
  }
  return text;
}
