import { durationLength } from '@belvedere/core';

/**
 * Numbers and durations as Prometheus's lexer reads them, its peculiarities included: in hexadecimal numbers an `e` is
 * taken for an exponent, so that `0xee` is none.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations
 */
const DURATION = /(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m(?!s))?(?:\d+s)?(?:\d+ms)?/y;
const WORD_CHARACTER = /[a-zA-Z0-9_]/;
const REST_OF_WORD = /[\w.]*/y;

export interface ScannedNumber {
  readonly kind: 'Number' | 'Duration' | 'Error';
  readonly end: number;
}

/** The number or duration that starts here. */
export function scanNumber(text: string, start: number): ScannedNumber {
  const end = numberEnd(text, start);
  if (end !== undefined) return { kind: 'Number', end };
  DURATION.lastIndex = start;
  DURATION.test(text);
  const { lastIndex } = DURATION;
  if (lastIndex > start && !WORD_CHARACTER.test(text[lastIndex] ?? '')) return { kind: 'Duration', end: lastIndex };
  REST_OF_WORD.lastIndex = start;
  REST_OF_WORD.test(text);
  return { kind: 'Error', end: Math.max(start + 1, REST_OF_WORD.lastIndex) };
}

const DECIMAL = '0123456789';
const HEXADECIMAL = '0123456789abcdefABCDEF';
const isIn = (set: string, char: string | undefined): boolean => char !== undefined && set.includes(char);

function numberEnd(text: string, start: number): number | undefined {
  let at = start;
  let digits = DECIMAL;
  if (text[at] === '0') {
    at++;
    if (isIn('xX', text[at])) {
      at++;
      if (text[at] === '_') at++;
      digits = HEXADECIMAL;
    }
  }
  if (text[at] === '.') at++;
  if (isIn(digits, text[at])) at++;
  let hasDot = false;
  let hasExponent = false;
  while (isIn(digits, text[at]) || isIn('._eE', text[at])) {
    const char = text[at]!;
    if (char === '.') {
      if (hasDot || isIn('_.', text[at + 1]) || digits === HEXADECIMAL) return undefined;
      hasDot = true;
      at++;
    } else if (isIn('eE', char)) {
      if (hasExponent) return undefined;
      hasExponent = true;
      at++;
      if (isIn('+-', text[at])) at++;
      if (at >= text.length || isIn('._eE', text[at])) return undefined;
    } else if (char === '_') {
      at++;
      if (at >= text.length || isIn('._eE', text[at])) return undefined;
    } else {
      while (isIn(digits, text[at])) at++;
    }
  }
  return at === start || WORD_CHARACTER.test(text[at] ?? '') ? undefined : at;
}

/** Go's integer literals: decimal, hexadecimal, octal (also with a bare zero in front) and binary, with underscores. */
const INTEGER = /^(?:0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?[0-7])*|[1-9](?:_?\d)*)$/;
const FLOAT = /^(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?$/;
const LARGEST_INTEGER = 2n ** 63n - 1n;

/** The value of a number's text; nothing where Prometheus cannot read it. */
export function numberValue(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (lower === 'inf') return Infinity;
  if (lower === 'nan') return NaN;
  if (INTEGER.test(text)) {
    const plain = lower.replaceAll('_', '');
    const value = BigInt(/^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain);
    if (value <= LARGEST_INTEGER) return Number(value);
  }
  if (!FLOAT.test(text)) return undefined;
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? value : undefined;
}

/** Prometheus counts nanoseconds in 64 bits. */
const LONGEST = 2 ** 63 / 1e6;

/** The milliseconds of a duration's text; nothing where Prometheus cannot hold it. */
export function durationValue(text: string): number | undefined {
  const length = durationLength(text);
  return length <= LONGEST ? length : undefined;
}
