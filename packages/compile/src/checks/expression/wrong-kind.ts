import { walk, type MetricKind, type Node, type Selector } from '@belvedere/promql';
import type { ExpressionCheck } from './expression-check.ts';

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

/** The series of a histogram count up, all three. */
const behavesAs = (kind: MetricKind): 'counter' | 'gauge' => (kind === 'gauge' ? 'gauge' : 'counter');

/** `rate` reads counters, `delta` gauges. */
export const wrongKind: ExpressionCheck = {
  codes: ['promql/wrong-kind'],
  *run({ node, index }) {
    for (const [name, selector] of rangeCalls(node)) {
      const wanted = READS.get(name);
      const metric = index.find(selector).find(({ kind }) => behavesAs(kind) !== wanted);
      if (wanted === undefined || metric === undefined) continue;
      yield {
        code: 'promql/wrong-kind',
        severity: 'error',
        message: `${name}() reads a ${wanted}, and ${selector.metric} is a ${metric.kind}`,
        help:
          wanted === 'counter'
            ? 'read a gauge as it is, or its change with delta(); or declare it a counter if it only grows'
            : `use rate() or increase() on a ${metric.kind}`,
      };
    }
  },
};

/** Calls with a range of a selector among their parameters. */
function* rangeCalls(node: Node): Generator<readonly [name: string, selector: Selector]> {
  for (const part of walk(node)) {
    if (part.kind !== 'call') continue;
    for (const parameter of part.parameters) {
      if (parameter.kind === 'range') yield [part.function, parameter.selector];
    }
  }
}
