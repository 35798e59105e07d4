import type { Finding, Span } from '@belvedere/promql';

/** A word of an expression with the one that was most likely meant. */
export interface Correction {
  readonly word: string;
  readonly span: Span;
  readonly instead: string;
}

const MEANT = /did you mean '([^']+)'/;
const QUOTED = /'([^']+)'/g;

/** What a finding proposes: its help names the right word, its message quotes the wrong one. */
export function correctionOf({ message, help, span: [from, to] }: Finding, text: string): Correction | undefined {
  const instead = MEANT.exec(help)?.[1];
  if (instead === undefined) return undefined;
  const part = text.slice(from, to);
  for (const [, word = ''] of message.matchAll(QUOTED)) {
    const at = part.indexOf(word);
    if (at !== -1) return { word, span: [from + at, from + at + word.length], instead };
  }
  return undefined;
}
