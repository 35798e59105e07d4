import type { DurationOf, Invalid } from '@belvedere/core';
import type { Binary } from '../syntax/node.ts';
import type { Expression, Facts } from './expression.ts';
import { Labelling } from './labelling.ts';
import type { LegendOf } from './legend.ts';
import { offsetBy, offsetLength, pinnedTo, type Instant } from './modifiers.ts';
import { callNode } from './nodes.ts';
import type { Pinning } from './pinned.ts';
import { Query, type QueryOptions } from './query.ts';
import { RangeVector } from './range-vector.ts';
import type { Vector } from './shape.ts';
import { lengthNode, windowNode, type WindowLike, type WindowOf } from './window.ts';

/** One value a series: what is drawn, compared, recorded and alerted on. */
export class InstantVector<Labels extends string, Unit extends string> extends Labelling<Labels, Unit> {
  /** A subquery: `v.max().over('1h').avg()` is `avg_over_time(max(v)[1h:])`; open where the window is left out. */
  over<D extends WindowLike, S extends WindowLike>(
    window?: WindowOf<D>,
    options: { readonly step?: WindowOf<S> } = {},
  ): RangeVector<Labels, Unit> {
    const { node, unit, labels, scrapeInterval } = this;
    const step = options.step === undefined ? {} : { step: lengthNode(options.step) };
    return new RangeVector({
      node: { kind: 'subquery', expression: node, window: windowNode(window), ...step },
      unit,
      labels,
      scrapeInterval,
    });
  }

  /** The same expression as it was: every selector in it gains the offset. `v.sum().offset('1w')` is `sum(v offset 1w)`. */
  offset<D extends string>(back: DurationOf<D>): InstantVector<Labels, Unit> {
    return this.derive({ node: offsetBy(this.node, offsetLength(back, 1)) });
  }

  /** The same expression as it will be: `v.sum().ahead('1w')` is `sum(v offset -1w)`. */
  ahead<D extends string>(forward: DurationOf<D>): InstantVector<Labels, Unit> {
    return this.derive({ node: offsetBy(this.node, offsetLength(forward, -1)) });
  }

  /** The same expression at one time: `v.sum().at('end')` is `sum(v @ end())`. */
  at(instant: Instant): InstantVector<Labels, Unit> {
    return this.derive({ node: pinnedTo(this.node, instant) });
  }

  /** When each series was last sampled, in seconds since 1970: `v.timestamp()` is `timestamp(v)`. */
  timestamp(): InstantVector<Labels, 'seconds'> {
    return this.call('timestamp', 'seconds');
  }

  /**
   * One where no series exists, else nothing: `v.absent()` is `absent(v)`. It keeps the unit, so that `or` can put it
   * beside the series themselves, and of a metric the labels that were matched by equality: `lag.where({ topic: 'a' }).absent()`
   * is `absent(lag{topic="a"})` and has the label `topic`.
   */
  absent<P extends string = never>(this: Vector<Labels, Unit> & Partial<Pinning<P>>): InstantVector<P, Unit>;
  absent(): Expression {
    return this.derive<string>({ node: callNode('absent', this.node), labels: this.pinnedLabels() });
  }

  /**
   * Labels of the target's info series, joined by `job` and `instance` (experimental): `up.info('version')` is
   * `info(up, {version=~".+"})`.
   */
  get info(): Info<Labels, Unit> {
    const make = (...added: readonly string[]): Expression => {
      const matchers = added.map((label) => ({ label, operator: '=~', value: '.+' }) as const);
      const node = callNode('info', this.node, { kind: 'selector', metric: '', matchers });
      return this.derive<string>({ node, labels: [...new Set([...this.labels, ...added])] });
    };
    return make as Info<Labels, Unit>;
  }

  /** The expression as a panel's query. The legend may name the labels that the expression keeps: `{{endpoint}}`. */
  legend<Text extends string>(text: LegendOf<Text, Labels>, options: QueryOptions = {}): Query<Unit> {
    return new Query<Unit>(this, String(text), options);
  }

  protected pinnedLabels(): readonly string[] {
    return [];
  }

  protected override derive<L extends string = Labels, U extends string = Unit>(
    facts: Partial<Facts>,
  ): InstantVector<L, U> {
    return new InstantVector(this.with(facts));
  }

  protected override compare<L extends string = Labels>(facts: Partial<Facts>): Comparison<L, Unit> {
    return new Comparison(this.with(facts));
  }

  private with(facts: Partial<Facts>): Facts {
    const { node, unit, labels, scrapeInterval } = this;
    return { node, unit, labels, scrapeInterval, ...facts };
  }
}

interface Info<Labels extends string, Unit extends string> {
  <Added extends string>(
    this: ['job' | 'instance'] extends [Labels]
      ? unknown
      : Invalid<'info joins by job and instance, and these series lack one of them'>,
    ...labels: readonly [Added, ...Added[]]
  ): InstantVector<Labels | Added, Unit>;
}

/** The series for which a comparison holds. */
export class Comparison<Labels extends string, Unit extends string> extends InstantVector<Labels, Unit> {
  /**
   * The verdict itself, for every series 1 or 0: `v.above(seconds(1)).bool()` is `v > bool 1`. Its average is the share
   * that holds.
   */
  bool(): InstantVector<Labels, 'ratio'> {
    return this.derive<Labels, 'ratio'>({ node: { ...(this.node as Binary), bool: true }, unit: 'ratio' });
  }
}
