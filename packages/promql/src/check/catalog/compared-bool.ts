import { isComparison } from '../../language/keywords.ts';
import type { Node } from '../../syntax/node.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** The 0 or 1 of a comparison with `bool` is not compared once more. */
export const comparedBool: ExpressionCheck = {
  codes: ['promql/compared-bool'],
  run({ parts, places }, report) {
    for (const binary of parts.binaries) {
      const { operator, left, right } = binary;
      if (!isComparison(operator)) continue;
      if (!(isBool(left) && right.kind === 'number') && !(isBool(right) && left.kind === 'number')) continue;
      report({
        code: 'promql/compared-bool',
        severity: 'warning',
        span: places.of(binary),
        message: `the 0 or 1 of a comparison is compared by ${operator} again`,
        help: 'leave out bool: a comparison keeps the series for which it holds, with their values',
      });
    }
  },
};

const isBool = (node: Node): boolean => node.kind === 'binary' && node.bool === true;
