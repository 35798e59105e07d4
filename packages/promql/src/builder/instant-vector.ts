import {
  divide,
  durationLength,
  multiply,
  type Divide,
  type DurationOf,
  type Multiply,
  type Quantity,
} from '@belvedere/core';
import type {
  AggregationOperator,
  ArithmeticOperator,
  ComparisonOperator,
  Grouping,
  Node,
  SetOperator,
  Window,
} from '../syntax/node.ts';
import { mapSelectors } from '../syntax/walk.ts';
import { Expression, type Bound, type Facts } from './expression.ts';
import type { LegendOf } from './legend.ts';
import { matchedLabels, matchingNode, type Matched, type Matching, type SetMatching } from './matching.ts';
import { operandNode, operandUnit, slowerScrape, type Operand } from './operand.ts';
import { Query, type QueryOptions } from './query.ts';
import { RangeVector } from './range-vector.ts';
import type { Comparable, Joinable, LabelsOf, Shape, UnitOf, Vector } from './shape.ts';

/** One value a series: what is drawn, compared, recorded and alerted on. */
export class InstantVector<Labels extends string, Unit extends string> extends Expression {
  declare readonly shape: Shape<Labels, Unit>;

  // Aggregation -------------------------------------------------------------------------------------------------------

  /** `v.sum({ by: ['endpoint'] })` is `sum by (endpoint) (v)`. */
  sum(): InstantVector<never, Unit>;
  sum<const W extends Labels>(grouping: { without: readonly W[] }): InstantVector<Exclude<Labels, W>, Unit>;
  sum<const B extends Labels>(grouping: { by: readonly B[] }): InstantVector<B, Unit>;
  sum(grouping?: LooseGrouping): Expression {
    return this.aggregate('sum', grouping);
  }

  /** `v.avg({ by: ['endpoint'] })` is `avg by (endpoint) (v)`. */
  avg(): InstantVector<never, Unit>;
  avg<const W extends Labels>(grouping: { without: readonly W[] }): InstantVector<Exclude<Labels, W>, Unit>;
  avg<const B extends Labels>(grouping: { by: readonly B[] }): InstantVector<B, Unit>;
  avg(grouping?: LooseGrouping): Expression {
    return this.aggregate('avg', grouping);
  }

  /** `v.min({ by: ['endpoint'] })` is `min by (endpoint) (v)`. */
  min(): InstantVector<never, Unit>;
  min<const W extends Labels>(grouping: { without: readonly W[] }): InstantVector<Exclude<Labels, W>, Unit>;
  min<const B extends Labels>(grouping: { by: readonly B[] }): InstantVector<B, Unit>;
  min(grouping?: LooseGrouping): Expression {
    return this.aggregate('min', grouping);
  }

  /** `v.max({ by: ['endpoint'] })` is `max by (endpoint) (v)`. */
  max(): InstantVector<never, Unit>;
  max<const W extends Labels>(grouping: { without: readonly W[] }): InstantVector<Exclude<Labels, W>, Unit>;
  max<const B extends Labels>(grouping: { by: readonly B[] }): InstantVector<B, Unit>;
  max(grouping?: LooseGrouping): Expression {
    return this.aggregate('max', grouping);
  }

  /** How many series there are: `v.count({ by: ['job'] })` is `count by (job) (v)`. */
  count(): InstantVector<never, 'count'>;
  count<const W extends Labels>(grouping: { without: readonly W[] }): InstantVector<Exclude<Labels, W>, 'count'>;
  count<const B extends Labels>(grouping: { by: readonly B[] }): InstantVector<B, 'count'>;
  count(grouping?: LooseGrouping): Expression {
    return this.aggregate('count', grouping, 'count');
  }

  /** `v.topk(5)` is `topk(5, v)`. The set changes from step to step: fit for tables, not for lines or alerts. */
  topk(k: number): InstantVector<Labels, Unit> {
    return this.limit('topk', k);
  }

  /** `v.bottomk(5)` is `bottomk(5, v)`. */
  bottomk(k: number): InstantVector<Labels, Unit> {
    return this.limit('bottomk', k);
  }

  // Arithmetic --------------------------------------------------------------------------------------------------------

  /** `a.plus(b)` is `a + b`; both in the same unit. */
  plus<const R extends Operand>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit>;
  plus<const R extends Expression, const M extends Matching<Labels, LabelsOf<R>>>(
    right: R & Comparable<Unit, R>,
    matching: M,
  ): InstantVector<Matched<Labels, M>, Unit>;
  plus(right: unknown, matching?: LooseMatching): Expression {
    return this.arithmetic('+', right as Operand, this.unit, matching);
  }

  /** `a.minus(b)` is `a - b`; both in the same unit. */
  minus<const R extends Operand>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit>;
  minus<const R extends Expression, const M extends Matching<Labels, LabelsOf<R>>>(
    right: R & Comparable<Unit, R>,
    matching: M,
  ): InstantVector<Matched<Labels, M>, Unit>;
  minus(right: unknown, matching?: LooseMatching): Expression {
    return this.arithmetic('-', right as Operand, this.unit, matching);
  }

  /** `a.times(b)` is `a * b`; the units multiply. */
  times<const R extends Operand>(right: Joinable<Labels, R>): InstantVector<Labels, Multiply<Unit, UnitOf<R>>>;
  times<const R extends Expression, const M extends Matching<Labels, LabelsOf<R>>>(
    right: R,
    matching: M,
  ): InstantVector<Matched<Labels, M>, Multiply<Unit, UnitOf<R>>>;
  times(right: unknown, matching?: LooseMatching): Expression {
    return this.arithmetic('*', right as Operand, multiply(this.unit, operandUnit(right as Operand)), matching);
  }

  /** `a.dividedBy(b)` is `a / b`; like units cancel to a ratio. */
  dividedBy<const R extends Operand>(right: Joinable<Labels, R>): InstantVector<Labels, Divide<Unit, UnitOf<R>>>;
  dividedBy<const R extends Expression, const M extends Matching<Labels, LabelsOf<R>>>(
    right: R,
    matching: M,
  ): InstantVector<Matched<Labels, M>, Divide<Unit, UnitOf<R>>>;
  dividedBy(right: unknown, matching?: LooseMatching): Expression {
    return this.arithmetic('/', right as Operand, divide(this.unit, operandUnit(right as Operand)), matching);
  }

  /** What a share leaves, for ratios only: `share.complement()` is `1 - share`. */
  complement(this: InstantVector<Labels, 'ratio'>): InstantVector<Labels, 'ratio'> {
    const one: Node = { kind: 'number', value: 1 };
    return this.with({ node: { kind: 'binary', operator: '-', left: one, right: this.node } });
  }

  // Comparison --------------------------------------------------------------------------------------------------------

  /** Keeps the series whose value is greater: `v.above(seconds(0.15))` is `v > 0.15`. */
  above<const R extends Operand>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit> {
    return this.compare('>', right);
  }

  /** Keeps the series whose value is smaller: `v.below(ratio(0.7))` is `v < 0.7`. */
  below<const R extends Operand>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit> {
    return this.compare('<', right);
  }

  /** `v.atLeast(seconds(1))` is `v >= 1`. */
  atLeast<const R extends Operand>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit> {
    return this.compare('>=', right);
  }

  /** `v.atMost(seconds(1))` is `v <= 1`. */
  atMost<const R extends Operand>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit> {
    return this.compare('<=', right);
  }

  /** `up.equals(0)` is `up == 0`. */
  equals<const R extends Operand>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit> {
    return this.compare('==', right);
  }

  /** `v.differs(0)` is `v != 0`. */
  differs<const R extends Operand>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit> {
    return this.compare('!=', right);
  }

  /**
   * A comparison that keeps every series and says 1 or 0: `v.above(seconds(1)).bool()` is `v > bool 1`. Its average is
   * the share that holds. Throws a `TypeError` where the expression is no comparison.
   */
  bool(): InstantVector<Labels, 'ratio'> {
    if (this.node.kind !== 'binary' || this.bound === undefined) {
      throw new TypeError(`bool() turns a comparison with a constant into 0 or 1, and '${this}' is none`);
    }
    return new InstantVector({
      node: { ...this.node, bool: true },
      unit: 'ratio',
      labels: this.labels,
      scrapeInterval: this.scrapeInterval,
    });
  }

  // Sets --------------------------------------------------------------------------------------------------------------

  /** Keeps the series that the right side has too: `a.and(b, { on: ['endpoint'] })` is `a and on (endpoint) b`. */
  and<R extends string, V extends string>(
    right: Vector<R, V>,
    matching?: SetMatching<Labels, R>,
  ): InstantVector<Labels, Unit> {
    return this.set('and', right, matching);
  }

  /** Keeps the series that the right side lacks: `a.unless(b)` is `a unless b`. */
  unless<R extends string, V extends string>(
    right: Vector<R, V>,
    matching?: SetMatching<Labels, R>,
  ): InstantVector<Labels, Unit> {
    return this.set('unless', right, matching);
  }

  /** The left side's series, and those of the right side that the left lacks: `a.or(b)` is `a or b`. */
  or<const R extends Expression>(right: Joinable<Labels, R> & Comparable<Unit, R>): InstantVector<Labels, Unit> {
    return this.set('or', right as Expression);
  }

  // Functions ---------------------------------------------------------------------------------------------------------

  /** `v.clampMax(ratio(1))` is `clamp_max(v, 1)`. */
  clampMax(bound: Quantity<Unit>): InstantVector<Labels, Unit> {
    return this.call('clamp_max', { kind: 'number', value: bound.value });
  }

  /** `v.clampMin(ratio(0))` is `clamp_min(v, 0)`. */
  clampMin(bound: Quantity<Unit>): InstantVector<Labels, Unit> {
    return this.call('clamp_min', { kind: 'number', value: bound.value });
  }

  /** Labels set to fixed values: `v.withLabels({ team: 'risk' })` is `label_replace(v, "team", "risk", "", "")`. */
  withLabels<const L extends Readonly<Record<string, string>>>(
    labels: L,
  ): InstantVector<Labels | (keyof L & string), Unit> {
    return new InstantVector({
      node: Object.entries(labels).reduce(labelSetTo, this.node),
      unit: this.unit,
      labels: [...new Set([...this.labels, ...Object.keys(labels)])],
      scrapeInterval: this.scrapeInterval,
    });
  }

  /** A subquery: `v.sum().over('1h').avg()` is `avg_over_time(sum(v)[1h:])`; open where the window is left out. */
  over<const D extends string, const S extends string>(
    window?: DurationOf<D>,
    options: { step?: DurationOf<S> } = {},
  ): RangeVector<Labels, Unit> {
    return new RangeVector({
      unit: this.unit,
      labels: this.labels,
      scrapeInterval: this.scrapeInterval,
      node: {
        kind: 'subquery',
        expression: this.node,
        window: windowOf(window as string | undefined),
        ...(options.step === undefined ? {} : { step: durationLength(options.step as string) }),
      },
    });
  }

  /** The same expression as it was: every selector in it gains the offset. `v.sum().offset('1w')` is `sum(v offset 1w)`. */
  offset<const D extends string>(back: DurationOf<D>): InstantVector<Labels, Unit> {
    const length = durationLength(back as string);
    return this.with({
      node: mapSelectors(this.node, (selector) => ({ ...selector, offset: (selector.offset ?? 0) + length })),
    });
  }

  // Use ---------------------------------------------------------------------------------------------------------------

  /** The expression as a panel's query. The legend may name the labels that the expression keeps: `{{endpoint}}`. */
  legend<const Text extends string>(text: LegendOf<Text, Labels>, options: QueryOptions = {}): Query<Unit> {
    return new Query<Unit>(this, String(text), options);
  }

  // Implementation ----------------------------------------------------------------------------------------------------

  protected with(facts: Partial<Facts>): InstantVector<Labels, Unit> {
    const { node, unit, labels, scrapeInterval } = this;
    return new InstantVector({ node, unit, labels, scrapeInterval, ...facts });
  }

  private aggregate(operator: AggregationOperator, grouping: LooseGrouping = {}, unit = this.unit) {
    const clause = groupingNode(grouping);
    return new InstantVector<string, string>({
      node: {
        kind: 'aggregation',
        operator,
        expression: this.node,
        ...(clause === undefined ? {} : { grouping: clause }),
      },
      unit,
      scrapeInterval: this.scrapeInterval,
      labels:
        grouping.by ??
        (grouping.without === undefined ? [] : this.labels.filter((label) => !grouping.without!.includes(label))),
    });
  }

  private limit(operator: 'topk' | 'bottomk', k: number): InstantVector<Labels, Unit> {
    if (!Number.isSafeInteger(k) || k < 1) throw new RangeError(`${operator} takes a whole number from 1 on, not ${k}`);
    const parameter: Node = { kind: 'number', value: k };
    return this.with({ node: { kind: 'aggregation', operator, parameter, expression: this.node } });
  }

  private arithmetic(operator: ArithmeticOperator, right: Operand, unit: string, matching?: LooseMatching) {
    return new InstantVector<string, string>({
      node: {
        kind: 'binary',
        operator,
        left: this.node,
        right: operandNode(right),
        ...(matching === undefined ? {} : { matching: matchingNode(matching) }),
      },
      unit,
      scrapeInterval: slowerScrape(this, right),
      labels: matching === undefined ? this.labels : matchedLabels(this.labels, matching),
    });
  }

  private compare(operator: ComparisonOperator, operand: unknown): InstantVector<Labels, Unit> {
    const right = operand as Operand;
    const node: Node = { kind: 'binary', operator, left: this.node, right: operandNode(right) };
    if (right instanceof Expression) return this.with({ node, scrapeInterval: slowerScrape(this, right) });
    const bound: Bound = {
      operator,
      quantity: { value: typeof right === 'number' ? right : right.value, unit: this.unit },
    };
    return this.with({ node, bound });
  }

  private set(operator: SetOperator, right: Expression, matching?: LooseMatching): InstantVector<Labels, Unit> {
    return this.with({
      scrapeInterval: slowerScrape(this, right),
      node: {
        kind: 'binary',
        operator,
        left: this.node,
        right: right.node,
        ...(matching === undefined ? {} : { matching: matchingNode(matching) }),
      },
      // What `and` and `unless` keep are the left side's series: its bound still holds for them.
      ...(operator === 'or' || this.bound === undefined ? {} : { bound: this.bound }),
    });
  }

  private call(name: string, ...more: readonly Node[]): InstantVector<Labels, Unit> {
    return this.with({ node: { kind: 'call', function: name, parameters: [this.node, ...more] } });
  }
}

interface LooseGrouping {
  readonly by?: readonly string[];
  readonly without?: readonly string[];
}

type LooseMatching = Parameters<typeof matchingNode>[0];

function groupingNode({ by, without }: LooseGrouping): Grouping | undefined {
  if (by !== undefined) return { mode: 'by', labels: by };
  return without === undefined ? undefined : { mode: 'without', labels: without };
}

/** The empty label always matches the empty pattern; in a replacement `$` is a reference unless it is doubled. */
function labelSetTo(node: Node, [label, value]: readonly [string, string]): Node {
  const texts = [label, value.replaceAll('$', '$$$$'), '', ''];
  const parameters: readonly Node[] = texts.map((text) => ({ kind: 'string', value: text }));
  return { kind: 'call', function: 'label_replace', parameters: [node, ...parameters] };
}

/** A window in milliseconds, or open where none is given. */
export const windowOf = (text: string | undefined): Window => (text === undefined ? 'open' : durationLength(text));
