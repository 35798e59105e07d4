import { canHave, namesOf } from '../../catalog/label-set.ts';
import type { Call, Node, Selector } from '../../syntax/node.ts';
import { children, selectors } from '../../syntax/walk.ts';
import { kindOfSelector } from '../kinds.ts';
import { vectorOf } from '../labels-of-call.ts';
import type { CheckedExpression, ExpressionCheck, Report } from './expression-check.ts';
import { HISTOGRAM_READERS } from './histogram-readers.ts';

const CODE = 'promql/histogram-quantile';

/** The quantile of a classic histogram reads the rates of its buckets, told apart by `le`; a native one needs no label. */
export const histogramQuantile: ExpressionCheck = {
  codes: [CODE],
  run(expression, report) {
    for (const call of expression.parts.calls) {
      const vector = HISTOGRAM_READERS.has(call.function) ? vectorOf(call) : undefined;
      if (vector !== undefined) ofReader(call, vector, expression, report);
    }
  },
};

function ofReader(call: Call, vector: Node, expression: CheckedExpression, report: Report): void {
  const { index, labels, places } = expression;
  const kinds = selectors(vector).map((selector) => kindOfSelector(selector, index));
  if (kinds.length === 0 || kinds.some((kind) => kind === undefined || kind === 'native-histogram')) return;
  const present = labels.of(vector);
  if (!canHave(present, 'le')) {
    const isBucket = kinds.includes('bucket');
    report({
      code: CODE,
      severity: 'error',
      span: places.of(vector),
      message: `${call.function}() reads buckets by their label 'le', and here is ${namesOf(present)}`,
      help: isBucket ? 'keep it in every aggregation: sum by (le, …)' : 'read the series …_bucket of a histogram',
    });
    return;
  }
  const raw = instantSelectors(vector).find((selector) => kindOfSelector(selector, index) === 'bucket');
  if (raw === undefined) return;
  report({
    code: CODE,
    severity: 'warning',
    span: places.of(raw),
    message: `${call.function}() reads all observations since each process started: ${raw.metric} is not in a rate()`,
    help: `take rate(${raw.metric}[5m])`,
  });
}

/** The selectors that are read as they are, outside every range. */
function instantSelectors(node: Node): readonly Selector[] {
  if (node.kind === 'selector') return [node];
  return node.kind === 'range' ? [] : children(node).flatMap(instantSelectors);
}
