import { formatDuration } from '@belvedere/core';
import type { Selector, Subquery } from '../../syntax/node.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** A rule is evaluated now: what lies ahead has no samples yet. */
export const futureOffset: ExpressionCheck = {
  codes: ['promql/future-offset'],
  run({ parts, places, use }, report) {
    if (use === 'panel') return;
    const modified: readonly (Selector | Subquery)[] = [...parts.selectors, ...parts.subqueries];
    for (const part of modified) {
      const { offset, at } = part;
      if (typeof offset !== 'number' || offset >= 0 || at !== undefined) continue;
      report({
        code: 'promql/future-offset',
        severity: 'error',
        span: places.of(part),
        message: `this reads ${formatDuration(-offset)} ahead of the rule's evaluation, where there are no samples`,
        help: 'leave out the sign: a positive offset looks back',
      });
    }
  },
};
