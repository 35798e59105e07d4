import type { Version } from './version.ts';

/** The types of PromQL's values. Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#expression-language-data-types */
export type ValueType = 'scalar' | 'vector' | 'range' | 'string';

/** What is known of a function. */
export interface FunctionFacts {
  /** The types of its parameters; the last one serves for all that follow. */
  readonly parameters: readonly ValueType[];
  readonly least: number;
  readonly most: number;
  readonly returns: ValueType;
  readonly since: Version;
  /** Behind the switch `promql-experimental-functions`; up to a version, where it is named. */
  readonly experimental: boolean | { readonly before: Version };
}

const define = (
  parameters: readonly ValueType[],
  returns: ValueType,
  options: Partial<FunctionFacts> = {},
): FunctionFacts => ({
  parameters,
  returns,
  least: parameters.length,
  most: parameters.length,
  since: '2.0',
  experimental: false,
  ...options,
});

/**
 * Every function of the newest Prometheus, with the version that brought it.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/functions/ and the release notes.
 */
const FUNCTIONS: Readonly<Record<string, FunctionFacts>> = {
  abs: define(['vector'], 'vector'),
  absent: define(['vector'], 'vector'),
  absent_over_time: define(['range'], 'vector', { since: '2.16' }),
  acos: define(['vector'], 'vector', { since: '2.31' }),
  acosh: define(['vector'], 'vector', { since: '2.31' }),
  asin: define(['vector'], 'vector', { since: '2.31' }),
  asinh: define(['vector'], 'vector', { since: '2.31' }),
  atan: define(['vector'], 'vector', { since: '2.31' }),
  atanh: define(['vector'], 'vector', { since: '2.31' }),
  avg_over_time: define(['range'], 'vector'),
  ceil: define(['vector'], 'vector'),
  changes: define(['range'], 'vector'),
  clamp: define(['vector', 'scalar', 'scalar'], 'vector', { since: '2.26' }),
  clamp_max: define(['vector', 'scalar'], 'vector'),
  clamp_min: define(['vector', 'scalar'], 'vector'),
  cos: define(['vector'], 'vector', { since: '2.31' }),
  cosh: define(['vector'], 'vector', { since: '2.31' }),
  count_over_time: define(['range'], 'vector'),
  day_of_month: define(['vector'], 'vector', { least: 0, most: 1 }),
  day_of_week: define(['vector'], 'vector', { least: 0, most: 1 }),
  day_of_year: define(['vector'], 'vector', { least: 0, most: 1, since: '2.39' }),
  days_in_month: define(['vector'], 'vector', { least: 0, most: 1 }),
  deg: define(['vector'], 'vector', { since: '2.31' }),
  delta: define(['range'], 'vector'),
  deriv: define(['range'], 'vector'),
  double_exponential_smoothing: define(['range', 'scalar', 'scalar'], 'vector', { since: '3.0', experimental: true }),
  end: define([], 'scalar', { since: '3.12', experimental: true }),
  exp: define(['vector'], 'vector'),
  first_over_time: define(['range'], 'vector', { since: '3.7', experimental: { before: '3.14' } }),
  floor: define(['vector'], 'vector'),
  histogram_avg: define(['vector'], 'vector', { since: '2.51' }),
  histogram_count: define(['vector'], 'vector', { since: '2.40' }),
  histogram_fraction: define(['scalar', 'scalar', 'vector'], 'vector', { since: '2.40' }),
  histogram_quantile: define(['scalar', 'vector'], 'vector'),
  histogram_quantiles: define(['vector', 'string', 'scalar', 'scalar'], 'vector', {
    least: 3,
    most: 12,
    since: '3.11',
    experimental: true,
  }),
  histogram_stddev: define(['vector'], 'vector', { since: '2.47' }),
  histogram_stdvar: define(['vector'], 'vector', { since: '2.47' }),
  histogram_sum: define(['vector'], 'vector', { since: '2.40' }),
  hour: define(['vector'], 'vector', { least: 0, most: 1 }),
  idelta: define(['range'], 'vector'),
  increase: define(['range'], 'vector'),
  info: define(['vector', 'vector'], 'vector', { least: 1, most: 2, since: '2.55', experimental: true }),
  irate: define(['range'], 'vector'),
  label_join: define(['vector', 'string', 'string', 'string'], 'vector', { least: 3, most: Infinity }),
  label_replace: define(['vector', 'string', 'string', 'string', 'string'], 'vector'),
  last_over_time: define(['range'], 'vector', { since: '2.26' }),
  ln: define(['vector'], 'vector'),
  log10: define(['vector'], 'vector'),
  log2: define(['vector'], 'vector'),
  mad_over_time: define(['range'], 'vector', { since: '2.49', experimental: true }),
  max_of: define(['scalar', 'scalar'], 'scalar', { since: '3.13', experimental: true }),
  max_over_time: define(['range'], 'vector'),
  min_of: define(['scalar', 'scalar'], 'scalar', { since: '3.13', experimental: true }),
  min_over_time: define(['range'], 'vector'),
  minute: define(['vector'], 'vector', { least: 0, most: 1 }),
  month: define(['vector'], 'vector', { least: 0, most: 1 }),
  pi: define([], 'scalar', { since: '2.31' }),
  predict_linear: define(['range', 'scalar'], 'vector'),
  present_over_time: define(['range'], 'vector', { since: '2.29' }),
  quantile_over_time: define(['scalar', 'range'], 'vector'),
  rad: define(['vector'], 'vector', { since: '2.31' }),
  range: define([], 'scalar', { since: '3.12', experimental: true }),
  rate: define(['range'], 'vector'),
  resets: define(['range'], 'vector'),
  round: define(['vector', 'scalar'], 'vector', { least: 1, most: 2 }),
  scalar: define(['vector'], 'scalar'),
  sgn: define(['vector'], 'vector', { since: '2.26' }),
  sin: define(['vector'], 'vector', { since: '2.31' }),
  sinh: define(['vector'], 'vector', { since: '2.31' }),
  sort: define(['vector'], 'vector'),
  sort_by_label: define(['vector', 'string'], 'vector', {
    least: 1,
    most: Infinity,
    since: '2.49',
    experimental: true,
  }),
  sort_by_label_desc: define(['vector', 'string'], 'vector', {
    least: 1,
    most: Infinity,
    since: '2.49',
    experimental: true,
  }),
  sort_desc: define(['vector'], 'vector'),
  sqrt: define(['vector'], 'vector'),
  start: define([], 'scalar', { since: '3.12', experimental: true }),
  start_timestamp: define(['vector'], 'vector', { since: '3.14', experimental: true }),
  stddev_over_time: define(['range'], 'vector'),
  stdvar_over_time: define(['range'], 'vector'),
  step: define([], 'scalar', { since: '3.12', experimental: true }),
  sum_over_time: define(['range'], 'vector'),
  tan: define(['vector'], 'vector', { since: '2.31' }),
  tanh: define(['vector'], 'vector', { since: '2.31' }),
  time: define([], 'scalar'),
  timestamp: define(['vector'], 'vector'),
  ts_of_first_over_time: define(['range'], 'vector', { since: '3.7', experimental: true }),
  ts_of_last_over_time: define(['range'], 'vector', { since: '3.5', experimental: true }),
  ts_of_max_over_time: define(['range'], 'vector', { since: '3.5', experimental: true }),
  ts_of_min_over_time: define(['range'], 'vector', { since: '3.5', experimental: true }),
  vector: define(['scalar'], 'vector'),
  year: define(['vector'], 'vector', { least: 0, most: 1 }),
};

/** The names of all functions. */
export const FUNCTION_NAMES: readonly string[] = Object.keys(FUNCTIONS);

/** What is known of a function; nothing where Prometheus has none of that name. */
export const functionFacts = (name: string): FunctionFacts | undefined =>
  Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
