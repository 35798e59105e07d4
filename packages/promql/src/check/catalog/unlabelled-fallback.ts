import type { Node } from '../../syntax/node.ts';
import type { ExpressionCheck } from './expression-check.ts';

/**
 * `or vector(0)` stands in for series that have no labels either: beside others it is one more series, always. In a sum
 * it adds nothing.
 */
export const unlabelledFallback: ExpressionCheck = {
  codes: ['promql/unlabelled-fallback'],
  run({ parts, places, labels }, report) {
    const added = new Set(
      parts.aggregations.filter(({ operator }) => operator === 'sum').map(({ expression }) => expression),
    );
    for (const binary of parts.binaries) {
      const { operator, left, right, matching } = binary;
      if (operator !== 'or' || matching !== undefined || !isConstant(right) || added.has(binary)) continue;
      const [label] = [...labels.of(left).labels].find(([, { always }]) => always) ?? [];
      if (label === undefined) continue;
      report({
        code: 'promql/unlabelled-fallback',
        severity: 'warning',
        span: places.of(right),
        message: `this series without labels is added always, since every series of the left side has the label '${label}'`,
        help: 'write or on () vector(…), which is added only where the left side is empty; or aggregate the left side to one series',
      });
    }
  },
};

/** A number as a vector. */
const isConstant = (node: Node): boolean => node.kind === 'call' && node.function === 'vector';
