/** Names that PromQL takes without quotes. Source: https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels */
const LEGACY_METRIC = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LEGACY_LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** Names recur in every expression: each is examined once. */
function remembering(pattern: RegExp): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const matches = pattern.test(name);
    known.set(name, matches);
    return matches;
  };
}

export const isPlainMetricName = remembering(LEGACY_METRIC);
const isPlainLabel = remembering(LEGACY_LABEL);

/** A label's name, quoted where it is not a plain one. */
export const printLabel = (name: string): string => (isPlainLabel(name) ? name : quote(name));

export function printLabels(names: readonly string[]): string {
  let text = '';
  for (const name of names) text += text === '' ? printLabel(name) : `, ${printLabel(name)}`;
  return `(${text})`;
}

/** What cannot stand in a string as it is: quotes, backslashes, controls, surrogates, and what these become. */
const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}\ufffd]/u;

/**
 * A string in double quotes. JSON's escapes are a subset of Go's but for lone surrogates, which no UTF-8 text can hold:
 * they become U+FFFD here, and a check reports them. Prometheus takes U+FFFD itself only as an escape.
 */
export const quote = (text: string): string =>
  NEEDS_ESCAPE.test(text) ? JSON.stringify(text.toWellFormed()).replaceAll('\ufffd', String.raw`\ufffd`) : `"${text}"`;

/** The shortest text that reads back as the same number. */
export function printNumber(value: number): string {
  if (value === Infinity) return 'Inf';
  if (value === -Infinity) return '-Inf';
  return Object.is(value, -0) ? '-0' : String(value);
}
