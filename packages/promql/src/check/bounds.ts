import type { CatalogIndex } from '../catalog/catalog-index.ts';
import { isComparison } from '../language/keywords.ts';
import type { Binary, BinaryOperator, Call, Node, Selector } from '../syntax/node.ts';
import { kindOfSelector } from './kinds.ts';
import { vectorOf } from './labels-of-call.ts';

/** The least and the largest value that an expression can have, beside NaN. */
export type Bounds = readonly [least: number, largest: number];

const ANY: Bounds = [-Infinity, Infinity];
const NOT_NEGATIVE: Bounds = [0, Infinity];
const ONE: Bounds = [1, 1];

/** Source: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
const OF_FUNCTION: Readonly<Record<string, Bounds>> = {
  abs: NOT_NEGATIVE,
  absent: ONE,
  absent_over_time: ONE,
  changes: NOT_NEGATIVE,
  count_over_time: [1, Infinity],
  day_of_month: [1, 31],
  day_of_week: [0, 6],
  day_of_year: [1, 366],
  days_in_month: [28, 31],
  histogram_fraction: [0, 1],
  hour: [0, 23],
  minute: [0, 59],
  month: [1, 12],
  present_over_time: ONE,
  resets: NOT_NEGATIVE,
  sgn: [-1, 1],
  sqrt: NOT_NEGATIVE,
  stddev_over_time: NOT_NEGATIVE,
  stdvar_over_time: NOT_NEGATIVE,
};

/** Functions of a counter that are never below zero, since a fall is taken for a restart. */
const GROWTH: ReadonlySet<string> = new Set(['rate', 'irate', 'increase']);

/** Functions whose values are among those of their vector, or between them. */
const WITHIN: ReadonlySet<string> = new Set([
  'avg_over_time',
  'first_over_time',
  'label_join',
  'label_replace',
  'last_over_time',
  'max_over_time',
  'min_over_time',
  'sort',
  'sort_by_label',
  'sort_by_label_desc',
  'sort_desc',
]);

/** The bounds of an expression's values, as far as its functions and the kinds of its metrics tell. */
export function boundsOf(node: Node, index: CatalogIndex): Bounds {
  switch (node.kind) {
    case 'number':
      return Number.isNaN(node.value) ? ANY : [node.value, node.value];
    case 'selector':
      return ofSelector(node, index);
    case 'range':
      return ofSelector(node.selector, index);
    case 'subquery':
      return boundsOf(node.expression, index);
    case 'unary': {
      const [least, largest] = boundsOf(node.expression, index);
      return node.operator === '-' ? [-largest, -least] : [least, largest];
    }
    case 'call':
      return ofCall(node, index);
    case 'aggregation':
      switch (node.operator) {
        case 'count':
        case 'count_values':
          return [1, Infinity];
        case 'group':
          return ONE;
        case 'stddev':
        case 'stdvar':
          return NOT_NEGATIVE;
        case 'min':
        case 'max':
        case 'avg':
        case 'topk':
        case 'bottomk':
        case 'limitk':
          return boundsOf(node.expression, index);
        case 'sum': {
          const [least] = boundsOf(node.expression, index);
          return least >= 0 ? [least, Infinity] : ANY;
        }
        default:
          return ANY;
      }
    case 'binary':
      return ofBinary(node, index);
    case 'string':
    case 'variable':
      return ANY;
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

function ofSelector(selector: Selector, index: CatalogIndex): Bounds {
  // Source: https://prometheus.io/docs/concepts/jobs_instances/
  if (selector.metric === 'up') return [0, 1];
  const kind = kindOfSelector(selector, index);
  return kind === 'counter' || kind === 'bucket' ? NOT_NEGATIVE : ANY;
}

function ofCall(call: Call, index: CatalogIndex): Bounds {
  const { function: name, parameters } = call;
  const fixed = Object.hasOwn(OF_FUNCTION, name) ? OF_FUNCTION[name] : undefined;
  if (fixed !== undefined) return fixed;
  if (name === 'vector' && parameters[0] !== undefined) return boundsOf(parameters[0], index);
  const vector = vectorOf(call);
  if (vector === undefined) return ANY;
  if (GROWTH.has(name)) {
    const kind = vector.kind === 'range' ? kindOfSelector(vector.selector, index) : undefined;
    return kind === 'counter' || kind === 'bucket' ? NOT_NEGATIVE : ANY;
  }
  return WITHIN.has(name) ? boundsOf(vector, index) : ANY;
}

function ofBinary({ operator, left, right, bool, fill }: Binary, index: CatalogIndex): Bounds {
  if (bool === true) return [0, 1];
  if (fill !== undefined) return ANY;
  const one = boundsOf(left, index);
  if (operator === 'and' || operator === 'unless') return one;
  const other = boundsOf(right, index);
  if (isComparison(operator)) {
    // What a comparison keeps are the values of its vector.
    return left.kind === 'number' ? narrowed(other, MIRRORED[operator], one) : narrowed(one, operator, other);
  }
  switch (operator) {
    case 'or':
      return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
    case '+':
      return sum(one, other);
    case '-':
      return sum(one, [-other[1], -other[0]]);
    case '*':
    case '/':
      return one[0] >= 0 && other[0] >= 0 ? NOT_NEGATIVE : ANY;
    default:
      return ANY;
  }
}

function sum(one: Bounds, other: Bounds): Bounds {
  const [least, largest] = [one[0] + other[0], one[1] + other[1]];
  return Number.isNaN(least) || Number.isNaN(largest) ? ANY : [least, largest];
}

/** The same comparison seen from its right side. */
export const MIRRORED = { '>': '<', '<': '>', '>=': '<=', '<=': '>=', '==': '==', '!=': '!=' } as const;

/** The values that a comparison keeps. A strict bound is taken as one that may be reached. */
function narrowed(of: Bounds, operator: BinaryOperator, other: Bounds): Bounds {
  switch (operator) {
    case '>':
    case '>=':
      return [Math.max(of[0], other[0]), of[1]];
    case '<':
    case '<=':
      return [of[0], Math.min(of[1], other[1])];
    case '==':
      return [Math.max(of[0], other[0]), Math.min(of[1], other[1])];
    default:
      return of;
  }
}
