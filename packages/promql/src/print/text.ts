/** Names that PromQL takes without quotes. Source: https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels */
const LEGACY_METRIC = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LEGACY_LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

export const isPlainMetricName = (name: string): boolean => LEGACY_METRIC.test(name);

/** A label's name, quoted where it is not a plain one. */
export const printLabel = (name: string): string => (LEGACY_LABEL.test(name) ? name : quote(name));

export const printLabels = (names: readonly string[]): string => `(${names.map(printLabel).join(', ')})`;

/** What a string must be searched for before it can be written as it is: quotes, backslashes, controls, surrogates. */
const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}]/u;

/**
 * A string in double quotes. JSON's escapes are a subset of Go's but for lone surrogates, which no UTF-8 text can hold:
 * they become U+FFFD here, and a check reports them.
 */
export const quote = (text: string): string =>
  NEEDS_ESCAPE.test(text) ? JSON.stringify(text.toWellFormed()) : `"${text}"`;

/** The shortest text that reads back as the same number. */
export function printNumber(value: number): string {
  if (value === Infinity) return 'Inf';
  if (value === -Infinity) return '-Inf';
  return Object.is(value, -0) ? '-0' : String(value);
}
