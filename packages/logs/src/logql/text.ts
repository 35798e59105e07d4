/** What Go reads as a character in a text in double quotes. Source: https://go.dev/ref/spec#String_literals */
const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};
const ESCAPED = /\\(?:([abfnrtv\\"])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|)/g;

/** What Go's scanner refuses to read, what would end the text, and what Grafana would take for a variable of its own. */
const UNSAFE = /["\\\p{Cc}\ufeff]|\$(?=\w|\{)|\[(?=\[)/gu;
const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The inside of a text in double quotes. */
export const escapedText = (text: string): string =>
  text.replaceAll(UNSAFE, (character) => {
    const code = character.codePointAt(0)!;
    return SHORT[character] ?? (code < 0x80 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
  });

/** A text as LogQL writes it: in double quotes, nothing in it read as anything else, neither by Loki nor by Grafana. */
export const quoted = (text: string): string => `"${escapedText(text)}"`;

/** The same before a text that is not known: what Grafana could take for the beginning of a variable is escaped, too. */
export const escapedPart = (text: string): string =>
  escapedText(text).replace(/[$[]$/, (last) => `\\x${hex(last.codePointAt(0)!, 2)}`);

/** The text that a literal stands for; nothing where Go cannot read it. */
export function textOf(literal: string): string | undefined {
  const inside = literal.slice(1, -1);
  if (literal.startsWith('`')) return inside;
  let isWrong = false;
  const text = inside.replaceAll(ESCAPED, (whole, short, byte, unicode, long, octal) => {
    if (short !== undefined) return ESCAPES[short as string]!;
    const digits = (byte ?? unicode ?? long) as string | undefined;
    const code = octal === undefined ? Number.parseInt(digits ?? '', 16) : Number.parseInt(octal as string, 8);
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    // A byte from 0x80 on is a part of a character only, and what it becomes depends on its neighbours.
    if (!isCharacter || ((byte !== undefined || octal !== undefined) && code >= 0x80)) {
      isWrong ||= !isCharacter;
      return whole;
    }
    return String.fromCodePoint(code);
  });
  return isWrong ? undefined : text;
}

const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0');
