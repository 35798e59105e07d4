import type { Invalid } from '@belvedere/core';
import { Counter } from '../counter.ts';
import type { InstantVector } from '../instant-vector.ts';
import type { Series } from '../series.ts';
import type { OverWindow, WindowLike, WindowOf } from '../window.ts';
import type { WindowOptions } from '../windowed.ts';

/** Series of a declared metric, whatever its labels. */
export type AnySeries = Series<string>;

/** The series themselves where they count: a counter, or what counts its observations; else a sentence. */
export type Counted<S extends AnySeries> = S extends { readonly rate: unknown }
  ? S
  : Invalid<'a gauge counts nothing: give a counter, a histogram or a summary'>;

/** What the series count in: a histogram and a summary count observations. */
type UnitCounted<S> = S extends { readonly increase: OverWindow<infer _Labels, infer Unit> } ? Unit : 'count';

/** The series themselves where they count in the unit of the others, else a sentence. */
export type CountedLike<S extends AnySeries, Other extends AnySeries> =
  Counted<S> extends S
    ? UnitCounted<S> extends UnitCounted<Other>
      ? S
      : Invalid<`this counts in ${UnitCounted<S>}, the other side in ${UnitCounted<Other>}`>
    : Counted<S>;

export type LabelsCounted<S extends AnySeries> = S['seriesLabel'];

/** The label itself where both sides have it, else a sentence. */
export type Shared<
  Left extends AnySeries,
  Right extends AnySeries,
  Label extends string,
> = Label extends LabelsCounted<Left> & LabelsCounted<Right>
  ? Label
  : Invalid<`'${Label}' is a label of one side only: the groups of both sides never meet`>;

/** Over which time a pattern asks; open where left out: a panel's `$__rate_interval`, a rule's window. */
export interface Within<W extends WindowLike> {
  readonly window?: WindowOf<W>;
}

/** What is counted per second, added up in groups; that it counts, its type has said. */
export function rateOf(counted: unknown, { window, ...grouping }: WindowOptions): InstantVector<string, string> {
  if (!(counted instanceof Counter)) return (counted as Observed).rate({ window, ...grouping });
  return (counted as unknown as Growing).rate(window).sum(grouping as { readonly by: readonly string[] });
}

interface Growing {
  rate(window: unknown): InstantVector<string, string>;
}
/** Of observations, and of native histograms, the rate is added up already. */
interface Observed {
  rate(options: WindowOptions): InstantVector<string, string>;
}
