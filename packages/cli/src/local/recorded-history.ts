import { print } from '@belvedere/promql';
import { OPEN_METRICS_END, openMetricsSample, seriesName } from '@belvedere/simulator';
import type { Recorded } from '../recordings/without-recordings.ts';
import type { PrometheusApi } from './prometheus-api.ts';

/** In seconds: a line on a panel has no more points. */
const LEAST_STEP = 30;

/** How many queries Prometheus answers at once. */
const AT_ONCE = 4;

/**
 * What rules would have recorded from `from` to `to`, in Unix seconds, asked of a Prometheus that has what they read:
 * chunks of an OpenMetrics text.
 */
export async function* recordedHistory(
  prometheus: PrometheusApi,
  recorded: readonly Recorded[],
  from: number,
  to: number,
): AsyncGenerator<string> {
  // The samples of a family stand together in the format, and those of a name are recorded by several rules.
  const ordered = [...Map.groupBy(recorded, ({ name }) => name).values()].flat();
  for (let next = 0; next < ordered.length; next += AT_ONCE) {
    const some = ordered.slice(next, next + AT_ONCE);
    yield* await Promise.all(some.map((one) => samplesOf(prometheus, one, from, to)));
  }
  yield OPEN_METRICS_END;
}

async function samplesOf(
  prometheus: PrometheusApi,
  { name, node, labels, interval }: Recorded,
  from: number,
  to: number,
): Promise<string> {
  const step = Math.max(LEAST_STEP, interval / 1000);
  const start = Math.ceil(from / step) * step;
  let text = '';
  for (const { metric, values } of await prometheus.queryRange(print(node), start, to, step)) {
    const { __name__, ...kept } = metric;
    const series = seriesName(name, { ...kept, ...labels });
    for (const [time, value] of values)
      text += openMetricsSample(series, Number(value.replace('Inf', 'Infinity')), time);
  }
  return text;
}
