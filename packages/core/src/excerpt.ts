/** How much of a long line is shown on each side of a place. */
const AROUND = 60;

/**
 * The line of a text that a span begins in, with carets under the span:
 *
 * ```text
 * 2 | sum(rate(requests_total))
 *   |          ^^^^^^^^^^^^^^
 * ```
 */
export function excerpt(text: string, [from, to]: readonly [from: number, to: number]): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from) === -1 ? text.length : text.indexOf('\n', from);
  const shownFrom = from - start > AROUND ? from - AROUND : start;
  const shownTo = Math.min(end, Math.max(from, Math.min(to, end)) + AROUND);
  const before = `${shownFrom > start ? '…' : ''}${visible(text.slice(shownFrom, from))}`;
  const marked = visible(text.slice(from, Math.min(to, shownTo)));
  const after = `${visible(text.slice(Math.min(to, shownTo), shownTo))}${shownTo < end ? '…' : ''}`;
  const number = String(text.slice(0, start).split('\n').length);
  const indent = ' '.repeat(number.length);
  const carets = ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(marked)));
  return `${number} | ${before}${marked}${after}\n${indent} | ${carets}`;
}

/** One column a character: what would move the line, or hide in it, is shown as a dot. */
const visible = (text: string): string => text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '·');
const width = (text: string): number => [...text].length;
