import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely meant; none where all are far from it, or share nothing with it. Of
 * several that are as near, the one of the word's own length: letters change places more often than they vanish.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({
      candidate,
      away: distance(word, candidate),
      longer: Math.abs(candidate.length - word.length),
    }))
    .sort((left, right) => left.away - right.away || left.longer - right.longer);
  if (best === undefined) return undefined;
  return best.away < word.length && best.away <= Math.max(2, word.length / 4) ? best.candidate : undefined;
}
