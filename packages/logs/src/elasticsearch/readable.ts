/**
 * The parser knows a part of Lucene's syntax. What it lacks is replaced by something as long that it knows, so that places
 * stay: Grafana's variables, escapes of characters that need none (Grafana writes such), slashes and quotes in ranges.
 */
const FOREIGN =
  /(?<variable>\$\{\w+(?:\.[^:^}]+)?(?::[^}]+)?\}|\[\[[a-zA-Z_]\w*(?::\w+)?\]\])|(?<escape>\\[^])|(?<quoted>"(?:\\[^]|[^"\\])*")|(?<range>[[{]\s*(?:"[^"]*"|[^\s\]}"]+)\s+TO\s+(?:"[^"]*"|[^\s\]}"]+)\s*[\]}])/gu;

export const readable = (query: string): string =>
  query.replaceAll(FOREIGN, (part: string, ...rest: unknown[]) => {
    const { variable, escape, quoted } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (variable !== undefined) return 'x'.repeat(part.length);
    if (escape !== undefined) return '\\+'.padEnd(part.length, 'x');
    if (quoted !== undefined) return withKnownEscapes(part);
    return plainRange(part);
  });

const withKnownEscapes = (part: string): string =>
  part.replaceAll(/\\[^]/gu, (escape) => '\\+'.padEnd(escape.length, 'x'));

/** The ends of a range as words; blanks move to where the parser takes them, in front of TO. */
function plainRange(part: string): string {
  const ends = /^([[{])(.*?)\s+TO\s+(.*?)([\]}])$/su.exec(part)!;
  const [, open, from, to, close] = ends as unknown as [string, string, string, string, string];
  const word = (text: string): string => text.trim().replaceAll(/[^\w*]/g, 'x');
  const [left, right] = [word(from), word(to)];
  const blanks = part.length - open.length - left.length - right.length - close.length - 'TO '.length;
  return `${open}${left}${' '.repeat(blanks)}TO ${right}${close}`;
}
