import { isKeyword, RESERVED } from '../language/keywords.ts';

/** Names that PromQL takes without quotes. Source: https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels */
const LEGACY_METRIC = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LEGACY_LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
/** Words that the lexer takes for numbers. */
const NUMBER_WORD = /^(?:inf|nan)$/i;

/** Names recur in every expression: each is examined once. */
function remembering(test: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const matches = test(name);
    known.set(name, matches);
    return matches;
  };
}

/** Whether a metric's name can stand without quotes. */
export const isPlainMetricName = remembering(
  (name) => LEGACY_METRIC.test(name) && !NUMBER_WORD.test(name) && !isReserved(name.toLowerCase()),
);
const isReserved = (lower: string): boolean => isKeyword(lower) && RESERVED.has(lower);

/** Whether the label of a matcher can stand without quotes. */
export const isPlainLabel = remembering((name) => LEGACY_LABEL.test(name));

/** Whether a label in a list, as of `by`, can stand without quotes. */
export const isPlainListLabel = remembering(
  (name) => LEGACY_LABEL.test(name) && !NUMBER_WORD.test(name) && name.toLowerCase() !== 'without',
);

/** What cannot stand in a string as it is: quotes, backslashes, controls, surrogates, and what these become. */
const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}\ufffd]/u;
/** Bytes that are no UTF-8, as the parser keeps them. */
const BYTES = /[\udc80-\udcff]/gu;

/**
 * A string in double quotes. JSON's escapes are a subset of Go's but for lone surrogates, which no UTF-8 text can hold:
 * they become U+FFFD here, and a check reports them. Prometheus takes U+FFFD itself only as an escape.
 */
export function quote(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return `"${text}"`;
  const parts = text.split(BYTES);
  const bytes = text.match(BYTES) ?? [];
  const quoted = parts.map((part, index) => {
    const escaped = JSON.stringify(part.toWellFormed())
      .slice(1, -1)
      .replaceAll('\ufffd', String.raw`\ufffd`);
    return index === 0 ? escaped : String.raw`\x${(bytes[index - 1]!.charCodeAt(0) - 0xdc00).toString(16)}` + escaped;
  });
  return `"${quoted.join('')}"`;
}

/** The shortest text that reads back as the same number. */
export function printNumber(value: number): string {
  if (value === Infinity) return 'Inf';
  if (value === -Infinity) return '-Inf';
  return Object.is(value, -0) ? '-0' : String(value);
}
