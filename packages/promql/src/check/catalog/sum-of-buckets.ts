import { alwaysHas, canHave } from '../../catalog/label-set.ts';
import type { Node, Selector } from '../../syntax/node.ts';
import { kindOfSelector } from '../kinds.ts';
import { vectorOf } from '../labels-of-call.ts';
import type { ExpressionCheck } from './expression-check.ts';
import { HISTOGRAM_READERS } from './histogram-readers.ts';

/** No sum runs over the buckets of a classic histogram: each holds the observations of all smaller ones too. */
export const sumOfBuckets: ExpressionCheck = {
  codes: ['promql/sum-of-buckets'],
  run({ parts, places, labels, index }, report) {
    // Where buckets are wanted, another check asks for their label.
    const read = new Set(
      parts.calls.filter(({ function: name }) => HISTOGRAM_READERS.has(name)).map((call) => vectorOf(call)),
    );
    for (const aggregation of parts.aggregations) {
      const { operator, expression } = aggregation;
      if ((operator !== 'sum' && operator !== 'avg') || read.has(aggregation)) continue;
      const selector = selectorOf(expression);
      if (selector === undefined || kindOfSelector(selector, index) !== 'bucket') continue;
      if (selector.variables !== undefined || selector.matchers.some(({ label }) => label === 'le')) continue;
      if (!alwaysHas(labels.of(expression), 'le') || canHave(labels.of(aggregation), 'le')) continue;
      report({
        code: 'promql/sum-of-buckets',
        severity: 'error',
        span: places.of(aggregation),
        message: `${operator} over the buckets of ${selector.metric} counts an observation once for each bound above it`,
        help: `read ${selector.metric.replace(/_bucket$/, '_count')}, one bucket by its bound (le="…"), or keep le: ${operator} by (le)`,
      });
    }
  },
};

/** The selector of a rate, or one as it is. */
function selectorOf(node: Node): Selector | undefined {
  if (node.kind === 'selector') return node;
  const vector = node.kind === 'call' ? vectorOf(node) : undefined;
  return vector?.kind === 'range' ? vector.selector : undefined;
}
