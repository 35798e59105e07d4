/** A string's end, or why it is none. */
export interface ScannedString {
  readonly end: number;
  readonly error: string | undefined;
}

/** Text that no UTF-8 source holds: Prometheus refuses it within strings. */
const NOT_UTF8 = /[\ufffd\p{Cs}]/u;
const ESCAPE = /\\(?:[abfnrtv\\"']|[0-7]{3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;

/**
 * Reads a string from its opening quote: `"…"` and `'…'` with Go's escapes on one line, `` `…` `` as it stands.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals
 */
export function scanString(text: string, start: number): ScannedString {
  const quote = text[start]!;
  if (quote === '`') {
    const end = text.indexOf('`', start + 1);
    if (end === -1) return { end: text.length, error: 'unterminated raw string' };
    return { end: end + 1, error: NOT_UTF8.test(text.slice(start, end)) ? 'invalid UTF-8 in a string' : undefined };
  }
  let at = start + 1;
  while (at < text.length && text[at] !== quote && text[at] !== '\n') {
    if (text[at] === '\\') {
      const end = escapeEnd(text, at, quote);
      if (end === undefined) {
        return { end: Math.min(at + 2, text.length), error: `unknown escape sequence '${text.slice(at, at + 2)}'` };
      }
      at = end;
    } else {
      at++;
    }
  }
  if (text[at] !== quote) return { end: at, error: 'unterminated quoted string' };
  return { end: at + 1, error: NOT_UTF8.test(text.slice(start, at)) ? 'invalid UTF-8 in a string' : undefined };
}

function escapeEnd(text: string, at: number, quote: string): number | undefined {
  ESCAPE.lastIndex = at;
  if (!ESCAPE.test(text)) return undefined;
  const escape = text.slice(at + 1, ESCAPE.lastIndex);
  if ((escape === '"' || escape === "'") && escape !== quote) return undefined;
  const code = numericEscape(escape);
  if (code !== undefined && !isPossible(escape, code)) return undefined;
  return ESCAPE.lastIndex;
}

const numericEscape = (escape: string): number | undefined =>
  /^[0-7]/.test(escape) ? parseInt(escape, 8) : /^[xuU]/.test(escape) ? parseInt(escape.slice(1), 16) : undefined;

const isPossible = (escape: string, code: number): boolean =>
  /^[uU]/.test(escape) ? code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) : code <= 255;

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * The text that a scanned string stands for. Bytes that are no UTF-8 (`"\xff"`) become lone low surrogates from U+DC80
 * on, so that they can be told apart and written again.
 */
export function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (quoted[0] === '`' || !inner.includes('\\')) return inner;
  let hasBytes = false;
  const text = inner.replaceAll(new RegExp(ESCAPE, 'g'), (match) => {
    const escape = match.slice(1);
    const code = numericEscape(escape);
    if (code === undefined) return SIMPLE[escape] ?? escape;
    if (/^[uU]/.test(escape)) return String.fromCodePoint(code);
    if (code < 0x80) return String.fromCharCode(code);
    hasBytes = true;
    return String.fromCharCode(BYTE + code);
  });
  return hasBytes ? withBytesJoined(text) : text;
}

/** Where bytes that stand for themselves begin: U+DC80 is the byte 0x80. */
const BYTE = 0xdc00;

/** Neighbouring bytes that are UTF-8 together become the character that they encode. */
const withBytesJoined = (text: string): string =>
  text.replaceAll(
    /[\udcc2-\udcdf][\udc80-\udcbf]|[\udce0-\udcef][\udc80-\udcbf]{2}|[\udcf0-\udcf4][\udc80-\udcbf]{3}/g,
    (bytes) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(
          Uint8Array.from(bytes, (byte) => byte.charCodeAt(0) - BYTE),
        );
      } catch {
        return bytes;
      }
    },
  );
