import type { CatalogIndex } from '../catalog/catalog-index.ts';
import type { SeriesKind } from '../catalog/series.ts';
import { functionFacts } from '../language/functions.ts';
import { isComparison, isSetOperator } from '../language/keywords.ts';
import type { Call, Node, Selector } from '../syntax/node.ts';
import { vectorOf } from './labels-of-call.ts';

/** How the series of a selector behave; nothing where they are not known, or differ. */
export function kindOfSelector(selector: Selector, index: CatalogIndex): SeriesKind | undefined {
  const reading = index.read(selector);
  if (reading.isKnown) return reading.kind;
  return selector.metric.endsWith('_bucket') ? 'bucket' : undefined;
}

/** Functions that give the series of their vector other labels, or another order, and leave the values. */
const UNCHANGED: ReadonlySet<string> = new Set([
  'info',
  'label_join',
  'label_replace',
  'last_over_time',
  'first_over_time',
  'sort',
  'sort_by_label',
  'sort_by_label_desc',
  'sort_desc',
]);

/** Functions whose result on a native histogram is a histogram. */
const OF_HISTOGRAMS: ReadonlySet<string> = new Set([
  'rate',
  'irate',
  'increase',
  'delta',
  'idelta',
  'avg_over_time',
  'sum_over_time',
]);

/** How the values of an expression behave, as far as it can be told: a rate of buckets is buckets still. */
export function kindOf(node: Node, index: CatalogIndex): SeriesKind | undefined {
  switch (node.kind) {
    case 'selector':
      return kindOfSelector(node, index);
    case 'range':
      return kindOfSelector(node.selector, index);
    case 'subquery':
    case 'unary':
      return kindOf(node.expression, index);
    case 'call':
      return kindOfCall(node, index);
    case 'aggregation':
      return node.operator === 'count' || node.operator === 'group' ? 'gauge' : kindOf(node.expression, index);
    case 'binary': {
      const { operator, left, right } = node;
      if (isComparison(operator)) return node.bool === true ? 'gauge' : kindOf(left, index);
      if (operator === 'and' || operator === 'unless') return kindOf(left, index);
      const [one, other] = [kindOf(left, index), kindOf(right, index)];
      if (isSetOperator(operator)) return one === other ? one : undefined;
      return one === 'gauge' || other === 'gauge' ? (one === other ? 'gauge' : undefined) : undefined;
    }
    case 'number':
    case 'string':
    case 'variable':
      return undefined;
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

function kindOfCall(call: Call, index: CatalogIndex): SeriesKind | undefined {
  const { function: name } = call;
  const vector = vectorOf(call);
  if (vector === undefined || functionFacts(name) === undefined) return undefined;
  if (UNCHANGED.has(name)) return kindOf(vector, index);
  const before = kindOf(vector, index);
  if (OF_HISTOGRAMS.has(name)) return before === undefined || before === 'native-histogram' ? before : 'gauge';
  return 'gauge';
}
