import type { LooseGrouping } from './grouping.ts';
import type { InstantVector } from './instant-vector.ts';
import type { WindowLike, WindowOf } from './window.ts';

/** Over which time something is asked; open where left out: a panel's `$__rate_interval`, a rule's window. */
interface Within<W extends WindowLike> {
  readonly window?: WindowOf<W>;
}
/** Of all series together. A grouping that hides in a variable must not pass for none. */
export interface Whole<W extends WindowLike> extends Within<W> {
  readonly by?: never;
  readonly without?: never;
}
export interface By<W extends WindowLike, Kept extends string> extends Within<W> {
  readonly by: readonly Kept[];
}
export interface Without<W extends WindowLike, Dropped extends string> extends Within<W> {
  readonly without: readonly Dropped[];
}

/** What is asked of all series together, or of groups of them, over a window. */
export interface Windowed<Labels extends string, To extends string> {
  <W extends WindowLike>(options?: Whole<W>): InstantVector<never, To>;
  <B extends Labels, W extends WindowLike>(options: By<W, B>): InstantVector<B, To>;
  <D extends Labels, W extends WindowLike>(options: Without<W, D>): InstantVector<Exclude<Labels, D>, To>;
}

/** A {@link Windowed} that takes something first; what it makes can have one label more. */
export interface WindowedWith<Parameter, Labels extends string, To extends string, Added extends string = never> {
  <W extends WindowLike>(parameter: Parameter, options?: Whole<W>): InstantVector<Added, To>;
  <B extends Labels, W extends WindowLike>(parameter: Parameter, options: By<W, B>): InstantVector<B | Added, To>;
  <D extends Labels, W extends WindowLike>(
    parameter: Parameter,
    options: Without<W, D>,
  ): InstantVector<Exclude<Labels, D> | Added, To>;
}

/** Any of these options, as the implementations read them. */
export interface WindowOptions extends LooseGrouping {
  readonly window?: unknown;
}

/** Two bounds of a share of observations. */
export interface Between<Bound> {
  readonly from: Bound;
  readonly to: Bound;
}
