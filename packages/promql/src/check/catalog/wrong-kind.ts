import type { SeriesFacts, SeriesKind } from '../../catalog/series.ts';
import type { Call, Node, Selector } from '../../syntax/node.ts';
import { kindOf } from '../kinds.ts';
import type { CheckedExpression, ExpressionCheck, Report } from './expression-check.ts';

/** Functions that read one kind only. Source: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
const READS: ReadonlyMap<string, 'counter' | 'gauge'> = new Map([
  ['rate', 'counter'],
  ['irate', 'counter'],
  ['increase', 'counter'],
  ['resets', 'counter'],
  ['delta', 'gauge'],
  ['idelta', 'gauge'],
  ['deriv', 'gauge'],
  ['predict_linear', 'gauge'],
]);

/** The series of a histogram count up, all three; a quantile moves. A native histogram can be either. */
const behavesAs = (kind: SeriesKind): 'counter' | 'gauge' | undefined => {
  if (kind === 'native-histogram') return undefined;
  return kind === 'gauge' || kind === 'quantile' ? 'gauge' : 'counter';
};

const CODE = 'promql/wrong-kind';

/** `rate` reads counters, `delta` gauges. */
export const wrongKind: ExpressionCheck = {
  codes: [CODE],
  run(expression, report) {
    for (const call of expression.parts.calls) {
      const wanted = READS.get(call.function);
      if (wanted === undefined) continue;
      for (const parameter of call.parameters) {
        if (parameter.kind === 'range') ofRange(call, wanted, parameter.selector, expression, report);
        if (parameter.kind === 'subquery') ofSubquery(call, wanted, parameter.expression, expression, report);
      }
    }
  },
};

function ofRange(
  { function: name }: Call,
  wanted: 'counter' | 'gauge',
  selector: Selector,
  { index, places }: CheckedExpression,
  report: Report,
): void {
  const wrong = index.read(selector).series.find(({ kind }) => {
    const behaviour = kind === undefined ? undefined : behavesAs(kind);
    return behaviour !== undefined && behaviour !== wanted;
  });
  if (wrong === undefined) return;
  const what = kindName(wrong);
  report({
    code: CODE,
    severity: 'error',
    span: places.ofName(selector),
    message: `${name}() reads a ${wanted}, and ${selector.metric} is a ${what}`,
    help:
      wanted === 'counter'
        ? 'read a gauge as it is, or its change with delta(); or declare it a counter if it only grows'
        : `use rate() or increase() on a ${what}`,
  });
}

/** As the author declared it. */
const kindName = ({ kind, metric }: SeriesFacts): string =>
  kind === 'quantile' ? 'quantile of a summary' : (metric?.kind ?? 'gauge');

/** What functions and operators make of series is a gauge, as a rule. */
function ofSubquery(
  { function: name }: Call,
  wanted: 'counter' | 'gauge',
  inner: Node,
  { index, places }: CheckedExpression,
  report: Report,
): void {
  if (wanted !== 'counter' || kindOf(inner, index) !== 'gauge') return;
  report({
    code: CODE,
    severity: 'error',
    span: places.of(inner),
    message: `${name}() reads a counter, and this is a gauge: it takes every fall for a restart`,
    help: `take ${name}() of the counter itself, or avg_over_time() or max_over_time() of this`,
  });
}
