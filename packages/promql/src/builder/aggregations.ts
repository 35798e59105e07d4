import { multiply, type Multiply } from '@belvedere/core';
import type { AggregationOperator, Node } from '../syntax/node.ts';
import { Expression, type Facts } from './expression.ts';
import {
  groupedLabels,
  groupingNode,
  type Aggregate,
  type AggregateWith,
  type CountValues,
  type Groups,
  type LooseGrouping,
} from './grouping.ts';
import type { Comparison, InstantVector } from './instant-vector.ts';
import { checkLabelName } from './label-name.ts';
import type { VariableReference } from './matchers.ts';
import { aggregationNode, numberNode, textNode } from './nodes.ts';
import { checkShare } from './share.ts';
import type { Shape } from './shape.ts';
import { variableNode } from './window.ts';

/**
 * An instant vector as far as it is aggregated: many series into one, for each group.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/operators/#aggregation-operators
 */
export abstract class Aggregations<Labels extends string, Unit extends string> extends Expression {
  declare readonly shape: Shape<Labels, Unit>;

  /** `v.sum({ by: ['endpoint'] })` is `sum by (endpoint) (v)`; `v.sum({ without: ['status'] })` is `sum without (status) (v)`. */
  get sum(): Aggregate<Labels, Unit> {
    return this.aggregate('sum');
  }

  /** `v.avg({ by: ['endpoint'] })` is `avg by (endpoint) (v)`. */
  get avg(): Aggregate<Labels, Unit> {
    return this.aggregate('avg');
  }

  /** `v.min({ by: ['endpoint'] })` is `min by (endpoint) (v)`. */
  get min(): Aggregate<Labels, Unit> {
    return this.aggregate('min');
  }

  /** `v.max({ by: ['endpoint'] })` is `max by (endpoint) (v)`. */
  get max(): Aggregate<Labels, Unit> {
    return this.aggregate('max');
  }

  /** How many series there are: `v.count({ by: ['job'] })` is `count by (job) (v)`. */
  get count(): Aggregate<Labels, 'count'> {
    return this.aggregate('count', 'count');
  }

  /** One for each group that has a series: `v.group({ by: ['job'] })` is `group by (job) (v)`. */
  get group(): Aggregate<Labels, 'count'> {
    return this.aggregate('group', 'count');
  }

  /** The standard deviation among the series: `v.stddev({ by: ['job'] })` is `stddev by (job) (v)`. */
  get stddev(): Aggregate<Labels, Unit> {
    return this.aggregate('stddev');
  }

  /** The variance among the series, in the square of the unit: `v.stdvar({ by: ['job'] })` is `stdvar by (job) (v)`. */
  get stdvar(): Aggregate<Labels, Multiply<Unit, Unit>> {
    return this.aggregate('stdvar', multiply(this.unit, this.unit));
  }

  /**
   * The value that a share of the series stays below: `v.quantile(0.9, { by: ['job'] })` is `quantile by (job) (0.9, v)`.
   * Throws a `RangeError` for a share outside 0 to 1.
   */
  get quantile(): AggregateWith<Labels, Unit> {
    const make = (share: number, grouping?: LooseGrouping): Expression => {
      checkShare('a vector', share);
      return this.grouped('quantile', grouping, this.unit, numberNode(share));
    };
    return make as AggregateWith<Labels, Unit>;
  }

  /**
   * How many series have each value, which becomes a label: `v.countValues('version', { by: ['job'] })` is
   * `count_values by (job) ("version", v)`. Throws a `TypeError` where the label's name is none.
   */
  get countValues(): CountValues<Labels> {
    const make = (label: string, grouping: LooseGrouping = {}): Expression => {
      checkLabelName('countValues', label);
      return this.derive<string, string>({
        node: aggregationNode('count_values', this.node, {
          grouping: groupingNode(grouping),
          parameter: textNode(label),
        }),
        unit: 'count',
        labels: [...new Set([...groupedLabels(this.labels, grouping), label])],
      });
    };
    return make as CountValues<Labels>;
  }

  /**
   * The greatest, of each group where groups are named: `v.topk(5, { by: ['job'] })` is `topk by (job) (5, v)`. The set
   * changes from step to step: fit for tables, not for lines (see `topkStable`) or alerts.
   */
  topk(k: number | VariableReference, groups?: Groups<Labels>): InstantVector<Labels, Unit> {
    return this.select('topk', k, groups);
  }

  /** The smallest: `v.bottomk(5)` is `bottomk(5, v)`. */
  bottomk(k: number | VariableReference, groups?: Groups<Labels>): InstantVector<Labels, Unit> {
    return this.select('bottomk', k, groups);
  }

  /** Any so many series, the same at each step: `v.limitk(5)` is `limitk(5, v)` (experimental). */
  limitk(k: number | VariableReference, groups?: Groups<Labels>): InstantVector<Labels, Unit> {
    return this.select('limitk', k, groups);
  }

  /**
   * About this share of the series, the same at each step: `v.limitRatio(0.1)` is `limit_ratio(0.1, v)` (experimental);
   * a negative share is the rest. Throws a `RangeError` outside -1 to 1.
   */
  limitRatio(share: number, groups?: Groups<Labels>): InstantVector<Labels, Unit> {
    if (!(Math.abs(share) <= 1)) throw new RangeError(`limitRatio takes a share from -1 to 1, not ${share}`);
    return this.selected('limit_ratio', numberNode(share), groups);
  }

  private aggregate<To extends string>(operator: AggregationOperator, unit = this.unit): Aggregate<Labels, To> {
    const make = (grouping?: LooseGrouping): Expression => this.grouped(operator, grouping, unit);
    return make as Aggregate<Labels, To>;
  }

  private grouped(operator: AggregationOperator, grouping: LooseGrouping = {}, unit: string, parameter?: Node) {
    const node = aggregationNode(operator, this.node, { grouping: groupingNode(grouping), parameter });
    return this.derive<string, string>({ node, unit, labels: groupedLabels(this.labels, grouping) });
  }

  private select(
    operator: AggregationOperator,
    k: number | VariableReference,
    groups?: LooseGrouping,
  ): InstantVector<Labels, Unit> {
    if (typeof k === 'number' && (!Number.isSafeInteger(k) || k < 1)) {
      throw new RangeError(`${operator} takes a whole number from 1 on, not ${k}`);
    }
    return this.selected(operator, typeof k === 'number' ? numberNode(k) : variableNode(k), groups);
  }

  private selected(operator: AggregationOperator, parameter: Node, groups: LooseGrouping = {}) {
    return this.derive({ node: aggregationNode(operator, this.node, { parameter, grouping: groupingNode(groups) }) });
  }

  /** A vector with these facts; what is not stated is as it is here, but for the bound. */
  protected abstract derive<L extends string = Labels, U extends string = Unit>(
    facts: Partial<Facts>,
  ): InstantVector<L, U>;

  /** The same as a comparison, which can be asked for its verdict. */
  protected abstract compare<L extends string = Labels>(facts: Partial<Facts>): Comparison<L, Unit>;
}
