import { InstantVector, language, parse } from '@belvedere/promql';

/** A series of an answer of Prometheus. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What an expression gives, and what therefore fires: to Prometheus one alert for each series, whatever its value. */
export interface GrafanaCase {
  readonly name: string;
  /** Where Grafana's documentation or code says what it does here. */
  readonly source: string;
  readonly when: InstantVector<string, string>;
  readonly answer: readonly Sample[] | 'error';
}

const CONVERT = 'https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/prom/convert.go';
const FUNCTIONS = 'https://github.com/grafana/grafana/blob/main/pkg/expr/mathexp/funcs.go';
const EVALUATION = 'https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/eval/eval.go';
const LABELS = 'https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/state/cache.go';
const TEMPLATES = 'https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/state/template/template.go';
const NO_DATA =
  'https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rule-evaluation/nodata-and-error-states/';
const DIMENSIONS = 'https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rules/queries-conditions/';

/** An expression of PromQL that needs no scraped series: a Prometheus without targets answers it. */
function expression(text: string, ...labels: readonly string[]): InstantVector<string, string> {
  const parsed = parse(text, language());
  if (parsed.node === undefined) throw new TypeError(`'${text}' is no PromQL`);
  return new InstantVector({ node: parsed.node, unit: 'count', labels });
}

/** Two series, of which one is gone from a time on, in seconds since 1970. */
export const goneFrom = (time: number): InstantVector<string, string> =>
  expression(`${zone(1, 'a')} or (${zone(2, 'b')} and on () vector(time()) < ${time})`, 'zone');

/** What a Prometheus answers to {@link goneFrom} now. */
export function answerOfGone(expr: string): readonly Sample[] | undefined {
  const from = /vector\(time\(\)\) < ([\d.e+]+)/.exec(expr)?.[1];
  if (from === undefined) return undefined;
  return [
    { labels: { zone: 'a' }, value: 1 },
    ...(Date.now() / 1000 < Number(from) ? [{ labels: { zone: 'b' }, value: 2 }] : []),
  ];
}

const only = (value: number): readonly Sample[] => [{ labels: {}, value }];
const zone = (value: number, name: string): string => `label_replace(vector(${value}), "zone", "${name}", "", "")`;
const two = `${zone(1, 'a')} or ${zone(2, 'b')}`;

/** The cases of the table. Each is evaluated by a model of Grafana in `npm test`, and by a real one in the `e2e` workflow. */
export const CASES: readonly GrafanaCase[] = [
  { name: 'Value', source: CONVERT, when: expression('vector(3) > 2'), answer: only(3) },
  { name: 'Zero', source: CONVERT, when: expression('vector(0) == 0'), answer: only(0) },
  { name: 'Negative', source: CONVERT, when: expression('vector(-1) < 0'), answer: only(-1) },
  { name: 'NotANumber', source: FUNCTIONS, when: expression('vector(NaN) != 1'), answer: only(NaN) },
  { name: 'Infinity', source: FUNCTIONS, when: expression('vector(Inf) > 0'), answer: only(Infinity) },
  { name: 'NegativeInfinity', source: FUNCTIONS, when: expression('vector(-Inf) < 0'), answer: only(-Infinity) },
  { name: 'NoData', source: NO_DATA, when: expression('vector(1) > 2'), answer: [] },
  {
    name: 'Error',
    source: NO_DATA,
    when: expression(`vector(1) + on () group_left () (${two})`),
    answer: 'error',
  },
  {
    name: 'SeveralSeries',
    source: DIMENSIONS,
    when: expression(`(${two}) > 0`, 'zone'),
    answer: [
      { labels: { zone: 'a' }, value: 1 },
      { labels: { zone: 'b' }, value: 2 },
    ],
  },
  {
    name: 'SomeSeries',
    source: DIMENSIONS,
    when: expression(`(${two}) > 1`, 'zone'),
    answer: [{ labels: { zone: 'b' }, value: 2 }],
  },
  {
    name: 'MissingLabel',
    source: TEMPLATES,
    when: expression(`${zone(1, 'a')} or vector(2)`, 'zone'),
    answer: [
      { labels: { zone: 'a' }, value: 1 },
      { labels: {}, value: 2 },
    ],
  },
  {
    name: 'MetricName',
    source: LABELS,
    when: expression('label_replace(vector(1), "__name__", "level", "", "") == 1'),
    answer: only(1),
  },
  { name: 'Absent', source: EVALUATION, when: expression('absent(nothing_of_this_name)'), answer: only(1) },
  { name: 'NotAbsent', source: EVALUATION, when: expression('absent(vector(1))'), answer: [] },
  {
    name: 'And',
    source: CONVERT,
    when: expression(`(${two}) and ${zone(9, 'b')}`, 'zone'),
    answer: [{ labels: { zone: 'b' }, value: 2 }],
  },
  {
    name: 'Or',
    source: CONVERT,
    when: expression(`${zone(0, 'a')} == 0 or ${zone(5, 'c')} > 1`, 'zone'),
    answer: [
      { labels: { zone: 'a' }, value: 0 },
      { labels: { zone: 'c' }, value: 5 },
    ],
  },
  {
    name: 'Unless',
    source: CONVERT,
    when: expression(`(${two}) unless ${zone(9, 'b')}`, 'zone'),
    answer: [{ labels: { zone: 'a' }, value: 1 }],
  },
];
