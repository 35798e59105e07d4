import { print, type Matcher } from '@belvedere/promql';
import type { InputSeries, NativeBuckets } from './input-series.ts';
import { clean, samplesOf, type Sample } from './series-samples.ts';

/** A series as PromQL writes it: `up{instance="a", job="b"}`. */
export function seriesText(name: string, labels: Readonly<Record<string, string>>): string {
  const matchers = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, value]): Matcher => ({ label, operator: '=', value }));
  return print({ kind: 'selector', metric: name, matchers });
}

/**
 * The samples of a series, one an interval, in the expanding notation of promtool: `0+10x4 40+20x9`. Where a series goes
 * missing, a stale marker comes first, as when Prometheus loses it.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series
 */
export function seriesValues({ name, columns, native, outages = [] }: InputSeries, interval: number): string {
  const sampled = columns.map((column) => samplesOf(column, { name, interval, outages }));
  let present = false;
  const phases = sampled[0]!.map((first, phase) => {
    const rows = first.map((_, at) => sampled.map((column) => column[phase]![at]));
    const texts: string[] = [];
    for (let at = 0; at < rows.length;) {
      const run = runFrom(rows, at);
      texts.push(...(isPresent(rows[at]!) ? [valuesText(run, native)] : gapTexts(run.length, present)));
      present = isPresent(rows[at]!);
      at += run.length;
    }
    return texts.join(' ');
  });
  return phases.join(' ');
}

/** A sample of each column: one number, or what a sample of a native histogram has. */
type Row = readonly Sample[];

/** Samples that follow each other at the same distance, from the first one on. */
interface Run {
  readonly length: number;
  readonly first: Row;
  readonly step: readonly number[];
}

const isPresent = (row: Row): boolean => row[0] !== undefined;

/** The longest run, as promtool adds it up; one sample alone where a run would be no shorter to write. */
function runFrom(rows: readonly Row[], at: number): Run {
  const first = rows[at]!;
  const step = rows[at + 1]?.map((value, column) => stepBetween(first[column], value));
  let length = 1;
  if (!isPresent(first)) {
    while (at + length < rows.length && !isPresent(rows[at + length]!)) length += 1;
  } else if (step !== undefined) {
    let expected: Row = first;
    while (at + length < rows.length) {
      expected = expected.map((value, column) => value! + step[column]!);
      if (!rows[at + length]!.every((value, column) => Object.is(value, expected[column]))) break;
      length += 1;
    }
    const worth = length > 2 || length === rows.length || step.every((part) => part === 0);
    if (!worth) length = 1;
  }
  return { length, first, step: step ?? [] };
}

/** The step as a person writes it; what it does not lead to exactly ends the run. */
const stepBetween = (from: Sample, to: Sample): number => (Object.is(from, to) ? 0 : clean(to! - from!));

const gapTexts = (length: number, afterSample: boolean): readonly string[] => {
  if (!afterSample) return [`_x${length}`];
  return length === 1 ? ['stale'] : ['stale', `_x${length - 1}`];
};

function valuesText({ first, step, length }: Run, native: NativeBuckets | undefined): string {
  if (native !== undefined) return histogramValues(first, step, length, native);
  const [from, by] = [numberText(first[0]!), step[0]!];
  return length === 1 ? from : `${from}${by < 0 ? '-' : '+'}${numberText(Math.abs(by))}x${length - 1}`;
}

function histogramValues(first: Row, step: readonly number[], length: number, native: NativeBuckets): string {
  const from = histogramText(first, native);
  if (length === 1) return from;
  const grows = step.some((part) => part !== 0);
  return `${from}${grows ? `+${histogramText(step, native)}` : ''}x${length - 1}`;
}

const histogramText = ([count, sum, ...buckets]: Row, { schema, offset }: NativeBuckets): string =>
  `{{schema:${schema} count:${count} sum:${sum} offset:${offset} buckets:[${buckets.join(' ')}]}}`;

const numberText = (value: number): string =>
  Math.abs(value) === Infinity ? (value > 0 ? 'Inf' : '-Inf') : String(value);
