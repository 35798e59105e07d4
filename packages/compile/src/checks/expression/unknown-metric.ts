import { selectors } from '@belvedere/promql';
import { jobOf } from '../../catalog-index.ts';
import { closest } from '../closest.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** Each selector reads a metric that a catalog declares for that job, or a series that the domain records. */
export const unknownMetric: ExpressionCheck = {
  codes: ['promql/unknown-metric'],
  *run({ node, index }) {
    for (const selector of selectors(node)) {
      if (index.isRecorded(selector.metric) || index.find(selector).length > 0) continue;
      const near = closest(selector.metric, index.names());
      const job = jobOf(selector);
      yield {
        code: 'promql/unknown-metric',
        severity: 'error',
        message: `no catalog declares '${selector.metric}'${job === undefined ? '' : ` for job '${job}'`}`,
        help: `export the metric from a module of the catalog${near === undefined || near === selector.metric ? '' : `, or did you mean '${near}'?`}`,
      };
    }
  },
};
