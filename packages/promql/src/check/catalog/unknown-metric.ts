import { closest } from '@belvedere/core';
import { jobOf } from '../../catalog/catalog-index.ts';
import { hasVariable } from '../variables-in.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** Each selector reads a metric that a catalog declares for that job, or a series that the domain records. */
export const unknownMetric: ExpressionCheck = {
  codes: ['promql/unknown-metric'],
  run({ parts, places, index }, report) {
    if (index.isEmpty) return;
    for (const selector of parts.selectors) {
      const { metric } = selector;
      if (metric === '' || index.read(selector).isKnown || hasVariable(metric)) continue;
      const near = closest(metric, index.names());
      const job = jobOf(selector);
      report({
        code: 'promql/unknown-metric',
        severity: 'error',
        span: places.ofName(selector),
        message: `no catalog declares '${metric}'${job === undefined ? '' : ` for job '${job}'`}`,
        help: `export the metric from a module of the catalog${near === undefined || near === metric ? '' : `, or did you mean '${near}'?`}`,
      });
    }
  },
};
