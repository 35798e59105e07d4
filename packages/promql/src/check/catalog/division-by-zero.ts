import type { ExpressionCheck } from './expression-check.ts';

/** Nothing is divided by the number zero. */
export const divisionByZero: ExpressionCheck = {
  codes: ['promql/division-by-zero'],
  run({ parts, places }, report) {
    for (const { operator, right } of parts.binaries) {
      if ((operator !== '/' && operator !== '%') || right.kind !== 'number' || right.value !== 0) continue;
      report({
        code: 'promql/division-by-zero',
        severity: 'error',
        span: places.of(right),
        message: operator === '/' ? 'a division by 0 gives an infinity, or NaN' : 'a remainder by 0 is NaN',
        help: 'divide by another number, or drop the division',
      });
    }
  },
};
