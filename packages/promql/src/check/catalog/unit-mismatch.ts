import { isComparison } from '../../language/keywords.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** What is added or compared is in one unit. */
export const unitMismatch: ExpressionCheck = {
  codes: ['promql/unit-mismatch'],
  run({ parts, places, units }, report) {
    for (const binary of parts.binaries) {
      const { operator, left, right } = binary;
      if (operator !== '+' && operator !== '-' && !isComparison(operator)) continue;
      const [one, other] = [units.of(left), units.of(right)];
      if (one === undefined || other === undefined || isLike(one, other)) continue;
      report({
        code: 'promql/unit-mismatch',
        severity: 'error',
        span: places.of(binary),
        message: `${operator} stands between ${one} and ${other}`,
        help: 'bring both sides to one unit; or correct the unit that the catalog declares',
      });
    }
  },
};

/** Shares and numbers of things have no dimension. */
const isDimensionless = (unit: string): boolean => unit === 'ratio' || unit === 'count';
const isLike = (one: string, other: string): boolean =>
  one === other || (isDimensionless(one) && isDimensionless(other));
