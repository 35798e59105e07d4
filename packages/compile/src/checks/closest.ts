import { closest as nearest, distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely meant; none where all are far from it, or share nothing with it. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = nearest(word, candidates);
  const away = distance(word, best);
  return away < word.length && away <= Math.max(2, word.length / 4) ? best : undefined;
}
