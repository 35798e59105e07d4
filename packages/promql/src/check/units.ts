import { divide, multiply, perSecond } from '@belvedere/core';
import type { CatalogIndex } from '../catalog/catalog-index.ts';
import { isComparison, isSetOperator } from '../language/keywords.ts';
import type { Binary, Call, Node, Selector } from '../syntax/node.ts';
import { selectors } from '../syntax/walk.ts';
import { vectorOf } from './labels-of-call.ts';

/** The unit of an expression's values; nothing where it cannot be told. */
export const unitOf = (node: Node, index: CatalogIndex): string | undefined => new UnitInference(index).of(node);

/** Functions that turn a counter into its speed. */
const SPEEDS: ReadonlySet<string> = new Set(['rate', 'irate', 'deriv']);

/** Functions that count samples, or say that there are some, whatever the unit of their vector. */
const COUNTS: ReadonlySet<string> = new Set([
  'absent',
  'absent_over_time',
  'changes',
  'count_over_time',
  'histogram_count',
  'present_over_time',
  'resets',
]);

/** Functions whose result is in the unit of their vector. */
const KEEPING: ReadonlySet<string> = new Set([
  'abs',
  'avg_over_time',
  'ceil',
  'clamp',
  'clamp_max',
  'clamp_min',
  'delta',
  'double_exponential_smoothing',
  'first_over_time',
  'floor',
  'idelta',
  'increase',
  'info',
  'label_join',
  'label_replace',
  'last_over_time',
  'mad_over_time',
  'max_over_time',
  'min_over_time',
  'predict_linear',
  'quantile_over_time',
  'round',
  'scalar',
  'sort',
  'sort_by_label',
  'sort_by_label_desc',
  'sort_desc',
  'stddev_over_time',
  'sum_over_time',
]);

/** Functions that read the distribution of a histogram, in the unit of what it observes. */
const OF_HISTOGRAM: ReadonlySet<string> = new Set(['histogram_quantile', 'histogram_quantiles', 'histogram_avg']);

const TIMES: ReadonlySet<string> = new Set(['time', 'timestamp', 'ts_of_max_over_time', 'ts_of_min_over_time']);

/**
 * Infers the units of the parts of an expression; each part once. A metric whose name states no unit is declared to
 * count things; where `isDoubting`, that is not believed of a gauge, since many of them measure something else.
 */
export class UnitInference {
  private readonly index: CatalogIndex;
  private readonly isDoubting: boolean;
  private readonly known = new Map<Node, string | undefined>();

  constructor(index: CatalogIndex, options: { readonly isDoubting?: boolean } = {}) {
    this.index = index;
    this.isDoubting = options.isDoubting ?? false;
  }

  /** The unit of a part. */
  of(node: Node): string | undefined {
    if (this.known.has(node)) return this.known.get(node);
    const unit = this.infer(node);
    this.known.set(node, unit);
    return unit;
  }

  private infer(node: Node): string | undefined {
    switch (node.kind) {
      case 'number':
        return node.duration === true ? 'seconds' : undefined;
      case 'string':
      case 'variable':
        return undefined;
      case 'selector':
        return this.ofSelector(node);
      case 'range':
        return this.ofSelector(node.selector);
      case 'subquery':
      case 'unary':
        return this.of(node.expression);
      case 'call':
        return this.ofCall(node);
      case 'aggregation':
        switch (node.operator) {
          case 'count':
          case 'count_values':
          case 'group':
            return 'count';
          case 'stdvar':
            return undefined;
          default:
            return this.of(node.expression);
        }
      case 'binary':
        return this.ofBinary(node);
      default:
        throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
    }
  }

  private ofSelector(selector: Selector): string | undefined {
    const { series } = this.index.read(selector);
    const unit = series[0]?.unit;
    if (unit === undefined || series.some((other) => other.unit !== unit)) return undefined;
    if (!this.isDoubting || unit !== 'count') return unit;
    return series.every(({ metric }) => metric?.kind === 'histogram') ? unit : undefined;
  }

  private ofCall(call: Call): string | undefined {
    const { function: name } = call;
    if (TIMES.has(name)) return 'seconds';
    if (COUNTS.has(name)) return 'count';
    const vector = vectorOf(call);
    if (vector === undefined) return undefined;
    if (OF_HISTOGRAM.has(name)) return this.ofHistogram(vector);
    const unit = this.of(vector);
    if (unit === undefined) return undefined;
    if (SPEEDS.has(name)) return perSecond(unit);
    return KEEPING.has(name) ? unit : undefined;
  }

  /** What a histogram observes; its buckets themselves count. */
  private ofHistogram(vector: Node): string | undefined {
    const metrics = selectors(vector).flatMap((selector) => this.index.read(selector).series);
    const units = new Set(metrics.map(({ metric }) => metric?.unit));
    const [unit] = units;
    return units.size === 1 ? unit : undefined;
  }

  private ofBinary({ operator, left, right, bool }: Binary): string | undefined {
    if (bool === true) return 'ratio';
    const [one, other] = [this.of(left), this.of(right)];
    if (isComparison(operator)) return left.kind === 'number' ? other : one;
    if (isSetOperator(operator)) return operator === 'or' && one !== other ? undefined : one;
    switch (operator) {
      case '+':
      case '-':
        if (one === undefined && isLiteral(left)) return other;
        if (other === undefined && isLiteral(right)) return one;
        return one === other ? one : undefined;
      case '*':
        return one === undefined || other === undefined ? undefined : multiply(one, other);
      case '/':
        return one === undefined || other === undefined ? undefined : divide(one, other);
      case '%':
      case '</':
      case '>/':
        return one;
      case '^':
      case 'atan2':
        return undefined;
      default:
        throw new Error(`unknown operator ${JSON.stringify(operator satisfies never)}`);
    }
  }
}

/** A number has the unit of what it is added to. */
const isLiteral = (node: Node): boolean =>
  node.kind === 'number' || (node.kind === 'unary' && node.expression.kind === 'number');
