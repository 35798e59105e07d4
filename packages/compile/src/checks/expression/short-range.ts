import { formatDuration } from '@belvedere/core';
import { walk } from '@belvedere/promql';
import type { ExpressionCheck } from './expression-check.ts';

/**
 * Two samples make a rate; four scrapes make one even where a scrape is lost.
 * Source: https://www.robustperception.io/what-range-should-i-use-with-rate/
 */
const LEAST_SCRAPES = 2;
const SAFE_SCRAPES = 4;

/** A range holds enough scrapes of its job. A panel's open window always does. */
export const shortRange: ExpressionCheck = {
  codes: ['promql/short-range'],
  *run({ node, index, openWindow }) {
    for (const part of walk(node)) {
      if (part.kind !== 'range') continue;
      const window = part.window === 'open' ? openWindow : part.window;
      const slowest = Math.max(0, ...index.jobs(part.selector).map(({ scrapeInterval }) => scrapeInterval));
      if (typeof window !== 'number' || window >= SAFE_SCRAPES * slowest) continue;
      yield {
        code: 'promql/short-range',
        severity: window < LEAST_SCRAPES * slowest ? 'error' : 'warning',
        message: `a range of ${formatDuration(window)} on ${part.selector.metric}, scraped every ${formatDuration(slowest)}, holds ${Math.floor(window / slowest)} samples`,
        help: `take at least ${formatDuration(SAFE_SCRAPES * slowest)}: ${SAFE_SCRAPES} scrapes leave a result where one is lost`,
      };
    }
  },
};
