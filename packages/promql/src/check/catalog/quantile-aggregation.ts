import type { Node } from '../../syntax/node.ts';
import { kindOfSelector } from '../kinds.ts';
import type { CheckedExpression, ExpressionCheck } from './expression-check.ts';

/** Quantiles are not added up, nor averaged: what comes out is the quantile of nothing. */
export const quantileAggregation: ExpressionCheck = {
  codes: ['promql/quantile-aggregation'],
  run(expression, report) {
    for (const { operator, expression: inner } of expression.parts.aggregations) {
      const what = operator === 'sum' || operator === 'avg' ? quantileName(inner, expression) : undefined;
      if (what === undefined) continue;
      report({
        code: 'promql/quantile-aggregation',
        severity: 'warning',
        span: expression.places.of(inner),
        message: `${operator} of ${what}: the ${operator === 'sum' ? 'sum' : 'average'} of quantiles is no quantile of the whole`,
        help: 'add up the buckets of a histogram, then take their quantile; or show the worst one by max',
      });
    }
  },
};

function quantileName(node: Node, { index }: CheckedExpression): string | undefined {
  if (node.kind === 'call' && node.function === 'histogram_quantile') return 'histogram_quantile()';
  if (node.kind !== 'selector' || kindOfSelector(node, index) !== 'quantile') return undefined;
  return `the quantiles of ${node.metric}`;
}
