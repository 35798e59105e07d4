import { selectors } from '@belvedere/promql';
import { closest } from '../closest.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** Each matcher names a label that the metric has. */
export const unknownLabel: ExpressionCheck = {
  codes: ['promql/unknown-label'],
  *run({ node, index }) {
    for (const selector of selectors(node)) {
      const declared = index.find(selector);
      if (declared.length === 0) continue;
      const labels = new Set(
        declared.flatMap(({ kind, labels }) => (kind === 'histogram' ? [...labels, 'le'] : labels)),
      );
      for (const { label } of selector.matchers) {
        if (labels.has(label)) continue;
        const near = closest(label, [...labels]);
        yield {
          code: 'promql/unknown-label',
          severity: 'error',
          message: `metric ${selector.metric} has no label '${label}'; it has ${[...labels].join(', ')}`,
          help:
            near === undefined
              ? 'match one of its labels, or declare the label in the catalog'
              : `did you mean '${near}'?`,
        };
      }
    }
  },
};
