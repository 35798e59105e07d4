import { scrapes, type Simulation, type SeriesHistory } from '@belvedere/simulator';

/** A query of which is known what it answers at the end of a history. */
export interface Expected {
  readonly query: string;
  /** The labels of its one sample, whose value is 1; no sample where left out. */
  readonly sample?: Readonly<Record<string, string>>;
}

export interface IncidentTestOptions {
  readonly name: string;
  readonly simulation: Simulation;
  /** The end of the history, which begins with the simulation at 0, in seconds. */
  readonly end: number;
  /** Seconds between two scrapes. */
  readonly every: number;
  readonly expected: readonly Expected[];
}

/**
 * A file for `promtool test rules` without rules: the history of a simulation, and what queries answer at its end.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
 */
export function incidentTestFile({ name, simulation, end, every, expected }: IncidentTestOptions): string {
  return JSON.stringify({
    rule_files: [],
    // Nothing is evaluated but the queries.
    evaluation_interval: `${end}s`,
    tests: [
      {
        name,
        interval: `${every}s`,
        input_series: historyOf(simulation, end, every).map((series) => ({
          series: series.name,
          values: notation(series.values),
        })),
        promql_expr_test: expected.map(({ query, sample }) => ({
          expr: query,
          eval_time: `${end}s`,
          exp_samples: sample === undefined ? [] : [{ labels: braces(sample), value: 1 }],
        })),
      },
    ],
  });
}

/** The end included. */
function historyOf(simulation: Simulation, end: number, every: number): readonly SeriesHistory[] {
  const making = scrapes(simulation, { from: 0, to: end + every, every });
  for (;;) {
    const { done, value } = making.next();
    if (done === true) return value;
  }
}

/** `1 2 2 2 -` as promtool writes it: `1 2x2 _`. */
export function notation(values: ArrayLike<number>): string {
  const words: string[] = [];
  for (let from = 0, to = 0; from < values.length; from = to) {
    const value = values[from]!;
    while (to < values.length && Object.is(values[to], value)) to += 1;
    const [word, repeated] = Number.isNaN(value) ? ['_', to - from] : [numberText(value), to - from - 1];
    words.push(to - from === 1 ? word : `${word}x${repeated}`);
  }
  return words.join(' ');
}

const numberText = (value: number): string => String(value).replace('Infinity', 'Inf');

const braces = (labels: Readonly<Record<string, string>>): string =>
  `{${Object.entries(labels)
    .map(([label, value]) => `${label}=${JSON.stringify(value)}`)
    .join(', ')}}`;
