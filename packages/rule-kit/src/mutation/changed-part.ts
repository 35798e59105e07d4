/** The part of a text that another one has otherwise. */
export interface ChangedPart {
  readonly from: string;
  readonly to: string;
  /** Where it lies in the first text. */
  readonly span: readonly [from: number, to: number];
}

/** Whole words, numbers, strings and operators. Parentheses follow from the operators, and are none of the change. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[A-Za-z_:][\w:]*|\d[\w.+]*|[<>=!~]+|[^\s()]/g;

/** What differs between two expressions in one place, in whole words. */
export function changedPart(before: string, after: string): ChangedPart {
  const [old, changed] = [tokens(before), tokens(after)];
  const shorter = Math.min(old.length, changed.length);
  let start = 0;
  while (start < shorter && old[start]!.text === changed[start]!.text) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)!.text === changed.at(-1 - end)!.text) end += 1;
  const [oldSpan, changedSpan] = [spanOf(old, start, end), spanOf(changed, start, end)];
  return {
    from: shown(before.slice(...oldSpan)),
    to: shown(after.slice(...changedSpan)),
    span: oldSpan[1] > oldSpan[0] ? oldSpan : [oldSpan[0], Math.min(oldSpan[0] + 1, before.length)],
  };
}

interface Token {
  readonly text: string;
  readonly at: number;
}

const tokens = (text: string): readonly Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ text: token, at: index }));

/** From the first token that differs to the end of the last one; where none does, the place before the next one. */
function spanOf(all: readonly Token[], start: number, end: number): [from: number, to: number] {
  const [first, last] = [all[start], all[all.length - end - 1]];
  const from = first?.at ?? (last === undefined ? 0 : last.at + last.text.length);
  return [from, last === undefined || all.length - end <= start ? from : last.at + last.text.length];
}

/** Without the commas that a list's element leaves behind, and with the parentheses that it opens closed. */
function shown(text: string): string {
  const part = text.replace(/^[\s,]+|[\s,]+$/g, '');
  const open = part.split('(').length - part.split(')').length;
  return part === '' ? 'nothing' : part + ')'.repeat(Math.max(0, open));
}
