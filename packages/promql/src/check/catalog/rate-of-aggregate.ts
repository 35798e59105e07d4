import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import type { Severity } from '@belvedere/core';
import type { Node } from '../../syntax/node.ts';
import { kindOf } from '../kinds.ts';
import { COUNTER_FUNCTIONS } from './counter-functions.ts';
import type { ExpressionCheck } from './expression-check.ts';

/**
 * The rate is taken first, then the sum: a sum of counters falls where one of them restarts, and the rate takes the
 * fall for a restart of all.
 * Source: https://www.robustperception.io/rate-then-sum-never-sum-then-rate/
 */
export const rateOfAggregate: ExpressionCheck = {
  codes: ['promql/rate-of-aggregate'],
  run({ parts, places, index }, report) {
    for (const { function: name, parameters } of parts.calls) {
      const [subquery] = parameters;
      if (!COUNTER_FUNCTIONS.has(name) || subquery?.kind !== 'subquery') continue;
      const combined = combination(subquery.expression, index);
      if (combined === undefined) continue;
      report({
        code: 'promql/rate-of-aggregate',
        severity: combined.severity,
        span: places.of(subquery),
        message: `${name}() of a ${combined.what}: the restart of one counter looks like a restart of all`,
        help: `take ${name}() of each counter first, then ${combined.what === 'sum' ? 'add them up' : 'combine them'}: sum(${name}(counter[5m]))`,
      });
    }
  },
};

/** How an expression makes one counter of several; a gauge is the business of another check. */
function combination(node: Node, index: CatalogIndex): { what: string; severity: Severity } | undefined {
  const kind = kindOf(node, index);
  if (kind === 'gauge' || kind === 'quantile' || kind === 'native-histogram') return undefined;
  if (node.kind === 'binary' && node.operator === '+' && kindsOf(node.left, node.right, index)) {
    return { what: 'sum', severity: 'error' };
  }
  if (node.kind !== 'aggregation') return undefined;
  switch (node.operator) {
    case 'sum':
      return { what: 'sum', severity: 'error' };
    case 'avg':
    case 'stddev':
    case 'stdvar':
    case 'quantile':
      return { what: node.operator, severity: 'error' };
    case 'min':
    case 'max':
    case 'topk':
    case 'bottomk':
    case 'limitk':
    case 'limit_ratio':
      return { what: `${node.operator}()`, severity: 'warning' };
    default:
      return undefined;
  }
}

const kindsOf = (left: Node, right: Node, index: CatalogIndex): boolean =>
  [left, right].every((side) => kindOf(side, index) === 'counter');
