import { counter, gauge, job, nativeHistogram } from '@belvedere/promql';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  counterSeries,
  gaugeSeries,
  nativeHistogramSeries,
  target,
  yaml,
  type CounterBehaviour,
  type GaugeBehaviour,
  type InputSeries,
  type NativeHistogramBehaviour,
} from '../index.ts';
import { seriesText, seriesValues } from './series-notation.ts';
import { samplesOf } from './series-samples.ts';

const INTERVAL = 60_000;
const api = job('api', { scrapeInterval: '10s' });
const requests = counter('requests_total', { help: 'Requests.', job: api });
const lag = gauge('lag', { help: 'Lag.', job: api });
const latency = nativeHistogram('latency', { help: 'Time.', job: api });

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const level = fc.record({ level: fc.oneof(number, fc.integer()) });
const rate = fc.record({ perMinute: fc.double({ min: 0, max: 1e6, noNaN: true }) });
const values = fc
  .array(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: 1, maxLength: 4 })
  .map((list) => Object.fromEntries(list.map((value, _, { length }) => [value, 1 / length])))
  .filter((shares) => Math.abs(Object.values(shares).reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
const observed = fc.record({ perMinute: fc.double({ min: 0, max: 1e4, noNaN: true }), values });

const minutes = fc.integer({ min: 1, max: 8 }).map((count) => count * INTERVAL);
const phasesOf = <Behaviour>(...behaviours: fc.Arbitrary<Behaviour>[]) =>
  fc.array(fc.record({ lasts: minutes, is: fc.oneof(...behaviours) }), { minLength: 1, maxLength: 4 });
const missing = fc.constant('missing' as const);
const sparse = fc.record({ every: minutes, value: fc.double({ min: 0.01, max: 100, noNaN: true }) });
const ramp = <Behaviour>(of: fc.Arbitrary<Behaviour>) => fc.record({ from: of, to: of });
const reset = <Behaviour>(of: fc.Arbitrary<Behaviour>) => of.map((is) => ({ reset: is }));

const series = fc.oneof(
  phasesOf<GaugeBehaviour>(level, ramp(level), missing).map((phases) => gaugeSeries(lag, {}, phases)),
  phasesOf<CounterBehaviour>(rate, ramp(rate), reset(rate), sparse, missing).map((phases) =>
    counterSeries(requests, {}, phases),
  ),
  phasesOf<NativeHistogramBehaviour>(observed, ramp(observed), reset(observed), sparse, missing).map((phases) =>
    nativeHistogramSeries(latency, {}, phases),
  ),
);
const availability = phasesOf(fc.constantFrom('available', 'outage', 'lost'));
const inTarget = fc.tuple(availability, series).map(([phases, one]) => target(api, 'api-0', phases, one)[1]!);

/** What promtool is asked of a series at each of its samples, and what must come out. */
function questions(one: InputSeries, index: number): readonly object[] {
  const grid = { name: one.name, interval: INTERVAL, outages: one.outages ?? [] };
  const [first, sum] = one.columns.map((column) => samplesOf(column, grid).flat());
  const asked =
    one.native === undefined
      ? [{ expr: `s${index}`, labels: `s${index}`, samples: first! }]
      : [
          { expr: `histogram_count(s${index})`, labels: '{}', samples: first! },
          { expr: `histogram_sum(s${index})`, labels: '{}', samples: sum! },
        ];
  return asked.flatMap(({ expr, labels, samples }) =>
    samples.map((value, at) => ({
      expr,
      eval_time: `${at}m`,
      exp_samples: value === undefined ? [] : [{ labels, value }],
    })),
  );
}

describeWithTool('promtool', await findTool('promtool'), (promtool) => {
  it('reads each series as it was meant, to the last bit', async () => {
    const all = fc.sample(fc.oneof(series, inTarget), { numRuns: 150, seed: 1 });
    const file = yaml({
      evaluation_interval: '1m',
      tests: [
        {
          interval: '1m',
          input_series: all.map((one, index) => ({
            series: seriesText(`s${index}`, {}),
            values: seriesValues(one, INTERVAL),
          })),
          promql_expr_test: all.flatMap(questions),
        },
      ],
    });
    const { passed, output } = await runPromtool(promtool, ['test', 'rules', 'notation.yaml'], {
      'notation.yaml': file,
    });
    expect(output.slice(0, 2_000)).toContain('SUCCESS');
    expect(passed).toBe(true);
  });
});
