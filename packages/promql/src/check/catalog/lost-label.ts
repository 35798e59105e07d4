import { namesOf } from '../../catalog/label-set.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** No operator names a label that an aggregation within has removed. */
export const lostLabel: ExpressionCheck = {
  codes: ['promql/lost-label'],
  run({ missingLabels }, report) {
    for (const { label, span, what, present, lostFrom } of missingLabels) {
      const [metric] = lostFrom;
      if (metric === undefined) continue;
      const owner = metric === '' ? 'the selector' : metric;
      report({
        code: 'promql/lost-label',
        severity: 'error',
        span,
        message: `${what} names the label '${label}' of ${owner}, which is lost before; there is ${namesOf(present)}`,
        help: `keep it further in: by (…, ${label})`,
      });
    }
  },
};
