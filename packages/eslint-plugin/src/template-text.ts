/** A stretch of a template literal's source as the text that it stands for. */
export interface TemplateText {
  readonly text: string;
  /** Where each character of the text begins in the source; behind the last, where the source ends. */
  readonly offsets: readonly number[];
  /** Where an escape stands that JavaScript does not know, if one does: such a template has no text at all. */
  readonly invalid?: readonly [from: number, to: number];
}

/** One character, escape or end of line. Source: https://tc39.es/ecma262/#sec-template-literal-lexical-components */
const PIECE =
  /\\(?:u\{(?<point>[\da-fA-F]+)\}|u(?<unit>[\da-fA-F]{4})|x(?<byte>[\da-fA-F]{2})|(?<simple>\r\n|[^ux1-9])|(?<unknown>[^]))|\r\n?|[^]/g;

const SIMPLE: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };
const LARGEST_POINT = 0x10ffff;

/** Reads the source between a template's quotes, from where it stands in its file. */
export function templateText(source: string, start = 0): TemplateText {
  let text = '';
  const offsets: number[] = [];
  for (const match of source.matchAll(PIECE)) {
    const [piece] = match;
    const from = start + match.index;
    const characters = charactersOf(piece, match.groups ?? {}, source[match.index + piece.length]);
    if (characters === undefined) return { text: '', offsets: [start], invalid: [from, from + piece.length] };
    // A character beyond the first 65,536 that is written as one escape has two units at one place.
    for (let unit = 0; unit < characters.length; unit++) offsets.push(from);
    text += characters;
  }
  offsets.push(start + source.length);
  return { text, offsets };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What a piece stands for; nothing for an escape that JavaScript does not know. */
function charactersOf(piece: string, { point, unit, byte, simple, unknown }: Groups, next = ''): string | undefined {
  if (point !== undefined) {
    const code = parseInt(point, 16);
    return code <= LARGEST_POINT ? String.fromCodePoint(code) : undefined;
  }
  const code = unit ?? byte;
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  if (unknown !== undefined) return undefined;
  if (simple !== undefined) return simpleEscape(simple, next);
  return piece.startsWith('\r') ? '\n' : piece;
}

function simpleEscape(escaped: string, next: string): string | undefined {
  if (/^[\r\n\u2028\u2029]/.test(escaped)) return '';
  if (escaped === '0' && /\d/.test(next)) return undefined;
  return SIMPLE[escaped] ?? escaped;
}

/** A text as it is written between a template's quotes. */
export const escapeTemplate = (text: string): string => text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&');
