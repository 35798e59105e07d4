/** What a reader does not see as it is: controls, invisible and bidirectional marks, halves of characters, odd spaces. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);

/**
 * Any text as a literal of TypeScript that means this text: `it's` is `"it's"`, a line feed is `\n`. Nothing of the
 * text can end the literal or show as something else than it is; so the literal serves messages on a terminal too.
 */
export function stringLiteral(text: string): string {
  const escaped = text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(UNSEEN, (unseen) => SHORT.get(unseen) ?? [...codeUnits(unseen)].join(''));
  // Prettier's choice: the quote that has fewer of its kind within.
  const quote = count(text, "'") > count(text, '"') ? '"' : "'";
  return `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`;
}

function* codeUnits(text: string): Iterable<string> {
  for (let index = 0; index < text.length; index++) {
    yield `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
}

const count = (text: string, part: string): number => text.split(part).length - 1;
