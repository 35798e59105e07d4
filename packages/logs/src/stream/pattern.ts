/**
 * What JavaScript knows and RE2 does not: look-around, references to groups, code points and sets.
 * Source: https://github.com/google/re2/wiki/Syntax
 */
const NOT_RE2 = /\(\?(?:<?[=!])|\\[1-9]|\\k<|\\c[A-Za-z]|\\u/;

/**
 * The text of a regular expression as Loki reads it. Throws a `TypeError` where it has flags, which a matcher lacks, or
 * what RE2 does not know.
 */
export function patternSource(owner: string, { source, flags }: RegExp): string {
  if (flags !== '') {
    throw new TypeError(`${owner}: /${source}/${flags} has the flag ${flags}, which a matcher lacks`);
  }
  const unknown = foreignPart(source);
  if (unknown !== undefined) throw new TypeError(`${owner}: /${source}/ has ${unknown}, which RE2 does not know`);
  return source;
}

/** The first part of a pattern that RE2 does not know; nothing where there is none. Escaped backslashes count as none. */
export const foreignPart = (source: string): string | undefined => NOT_RE2.exec(source.replaceAll(/\\\\/g, '..'))?.[0];

/** A literal text within RE2. Source: https://github.com/google/re2/wiki/Syntax */
export const escapeRegularExpression = (text: string): string =>
  text.replaceAll(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`);

/** Whether a pattern, held to a whole text, matches the empty one; `false` where JavaScript cannot tell. */
export function matchesEmpty(source: string): boolean {
  try {
    return new RegExp(`^(?:${source})$`).test('');
  } catch {
    return false;
  }
}
