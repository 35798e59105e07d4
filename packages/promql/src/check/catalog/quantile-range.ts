import type { Call, Node } from '../../syntax/node.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** A quantile is asked for as a share from 0 to 1; outside, the answer is an infinity. */
export const quantileRange: ExpressionCheck = {
  codes: ['promql/quantile-range'],
  run({ parts, places }, report) {
    const shares = [
      ...parts.calls.flatMap(sharesOf),
      ...parts.aggregations.flatMap(({ operator, parameter }) =>
        operator === 'quantile' && parameter !== undefined ? [parameter] : [],
      ),
    ];
    for (const share of shares) {
      if (share.kind !== 'number' || (share.value >= 0 && share.value <= 1)) continue;
      const { value } = share;
      const isPercent = value > 1 && value <= 100;
      report({
        code: 'promql/quantile-range',
        severity: 'error',
        span: places.of(share),
        message: `a quantile is a share from 0 to 1, and ${value} gives ${value < 0 ? '-Inf' : value > 1 ? '+Inf' : 'NaN'}`,
        help: isPercent ? `p${value} is ${Number((value / 100).toPrecision(12))}` : 'p95 is 0.95',
      });
    }
  },
};

/** The parameters of a function that are shares. */
function sharesOf({ function: name, parameters }: Call): readonly Node[] {
  switch (name) {
    case 'histogram_quantile':
    case 'quantile_over_time':
      return parameters.slice(0, 1);
    case 'histogram_quantiles':
      return parameters.slice(2);
    default:
      return [];
  }
}
